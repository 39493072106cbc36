import type { FlagDefinition, VariationDefinition } from '../dataset/flag-definition.ts';
import { creationDay, dayAfter, dayBetween } from './days.ts';
import { generateConfigs } from './generate-configs.ts';
import { generateEvidence } from './generate-evidence.ts';
import { members, teams } from './people.ts';
import type { Random } from './random.ts';
import { drawTraits, type Trait } from './traits.ts';
import { CHOICES, UNUSUAL_NAMES } from './words.ts';

/** What flags of one project have in common. */
export interface FlagsHome {
  /** The keys of the environments. */
  readonly environments: readonly string[];
  /** The commonest first. */
  readonly tags: readonly string[];
}

/** What a flag is before chance decides on the rest. */
interface FlagOutline {
  readonly key: string;
  readonly name: string;
  /** Its place among the flags. */
  readonly index: number;
  readonly isArchived: boolean;
  /** The key of a boolean flag that it may wait for. */
  readonly prerequisite: string | undefined;
}

const PAST_TAGS = ['pilot', 'spring-sale'];
const MIGRATION_STAGES = ['off', 'dualwrite', 'shadow', 'live', 'rampdown', 'complete'];

/** A flag with all that the API shows of one, and what its filters look at. */
export function generateFlag(random: Random, home: FlagsHome, outline: FlagOutline): FlagDefinition {
  const { key, name, index, isArchived, prerequisite } = outline;
  const traits = drawTraits(random, index);
  const creationDate = creationDay(random);
  const goneDate = dayAfter(random, creationDate);
  const variations = generateVariations(random, traits);
  const variationCount = variations?.length ?? 2;
  const flag = { traits, creationDate, variationCount, prerequisite };
  return {
    key,
    name: traits.has('unusualName') ? random.pick(UNUSUAL_NAMES) : name,
    ...(random.chance(0.5) && { description: `${name}, for those who asked for it.` }),
    creationDate,
    ...(isArchived && { archivedDate: goneDate }),
    ...(traits.has('deprecated') && { deprecatedDate: dayBetween(random, creationDate, goneDate) }),
    ...(random.chance(0.25) && { temporary: false }),
    ...generateTags(random, home, traits, creationDate),
    ...generateMaintainer(random),
    ...generateAvailability(random),
    ...(variations !== undefined && { variations }),
    ...generatePurpose(random, traits),
    ...generateEvidence(random, traits, home.environments),
    environments: generateConfigs(random, flag, home.environments),
  };
}

function generateVariations(
  random: Random,
  traits: ReadonlySet<Trait>,
): readonly VariationDefinition[] | undefined {
  if (traits.has('migration')) return MIGRATION_STAGES.map((value) => ({ value }));
  if (random.chance(0.75)) return undefined;
  const count = random.integer(2, 4);
  const first = random.integer(0, CHOICES.length - count);
  return random.pick([
    CHOICES.slice(first, first + count).map((value) => ({ value, name: `Option ${value}` })),
    Array.from({ length: count }, (_, index) => ({ value: index * 2.5 - 1 })),
    Array.from({ length: count }, (_, index) => ({ value: { columns: index + 1, title: 'Größe' } })),
  ]);
}

function generateTags(
  random: Random,
  { tags }: FlagsHome,
  traits: ReadonlySet<Trait>,
  creationDate: number,
): Pick<FlagDefinition, 'tagHistory' | 'tags'> {
  const drawn = Array.from({ length: random.integer(0, 4) }, () => random.pickEarly(tags));
  return {
    tags: [...new Set(drawn)],
    ...(traits.has('pastTags') && {
      tagHistory: [{ tag: random.pick(PAST_TAGS), to: dayAfter(random, creationDate) }],
    }),
  };
}

function generateMaintainer(random: Random): Pick<FlagDefinition, 'maintainerId' | 'maintainerTeamKey'> {
  if (random.chance(0.2)) return {};
  return random.chance(0.7)
    ? { maintainerId: random.pickEarly(members)._id }
    : { maintainerTeamKey: random.pickEarly(teams).key };
}

function generateAvailability(random: Random): Pick<FlagDefinition, 'clientSideAvailability'> {
  if (random.chance(0.4)) return {};
  const usingEnvironmentId = random.chance(0.7);
  return { clientSideAvailability: { usingEnvironmentId, usingMobileKey: random.chance(0.4) } };
}

function generatePurpose(random: Random, traits: ReadonlySet<Trait>): Partial<FlagDefinition> {
  return {
    ...(traits.has('migration') && {
      _purpose: 'migration',
      defaults: { onVariation: 0, offVariation: 0 },
      migrationSettings: { contextKind: 'organization' },
    }),
    ...(traits.has('experiment') && {
      experiments: { baselineIdx: 0, items: [{ metricKey: 'orders-placed', environments: ['production'] }] },
    }),
    ...(traits.has('customProperties') && {
      customProperties: {
        'jira.issues': { name: 'Jira issues', value: [`STORE-${random.integer(1, 9_999)}`] },
      },
    }),
  };
}
