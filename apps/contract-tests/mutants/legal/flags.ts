import { API_VERSIONS } from '@flag-contract/types';
import { leftOut } from '../building-blocks/left-out.ts';
import { onItems } from '../building-blocks/on-answers.ts';
import { onConfiguration, onConfigurations } from '../building-blocks/on-configurations.ts';
import { FLAGS } from '../building-blocks/operation.ts';
import { compareText } from '../building-blocks/order.ts';
import { onWholeList } from '../building-blocks/whole-list.ts';
import type { Ask, LegalVariation, ProxiedAnswer, ProxiedRequest } from '../mutant.ts';

export const LEGAL_FLAGS: readonly LegalVariation[] = [
  {
    id: 'legal/more-fields-on-flags',
    sentence: 'Flags have fields that the contract does not know.',
    make: () => onItems(FLAGS, (flag) => ({ ...flag, followers: 3, _health: { score: null, notes: [] } })),
  },
  {
    id: 'legal/more-fields-on-environments',
    sentence: 'Environments of flags have fields that the contract does not know.',
    make: () => onConfiguration((configuration) => ({ ...configuration, _lastEditor: null })),
  },
  {
    id: 'legal/more-kinds-of-flag',
    sentence: 'Some flags are of a `kind` that the contract does not know.',
    make: () => onItems(FLAGS, (flag) => (flag.key < 'd' ? { ...flag, kind: 'json' } : flag)),
  },
  {
    id: 'legal/optional-fields-left-out',
    sentence: 'Flags lack most of the fields that they may lack.',
    make: () =>
      onItems(FLAGS, (flag) =>
        leftOut(
          flag,
          'archivedDate',
          'defaults',
          'deprecatedDate',
          'description',
          'goalIds',
          'includeInSnippet',
          '_maintainer',
          '_maintainerTeam',
          'variationJsonSchema',
        ),
      ),
  },
  {
    // `deprecated` is optional: "Older answers lack it" (decisions, Required fields).
    id: 'legal/false-left-out',
    sentence: 'A flag that is not deprecated lacks `deprecated`.',
    make: () => onItems(FLAGS, (flag) => (flag.deprecated === true ? flag : leftOut(flag, 'deprecated'))),
  },
  {
    id: 'legal/no-empty-code-references',
    sentence: 'A flag without code references lacks `codeReferences` where it is asked for.',
    make: () =>
      onItems(FLAGS, (flag) =>
        flag.codeReferences?.items.length === 0 ? leftOut(flag, 'codeReferences') : flag,
      ),
  },
  {
    id: 'legal/environments-in-other-order',
    sentence: 'Some flags have their environments in another order than others.',
    make: () =>
      onConfigurations((configurations, _request, { key }) =>
        key < 'm' ? configurations.toSorted(([a], [b]) => compareText(b, a)) : configurations,
      ),
  },
  {
    id: 'legal/absolute-links-of-flags',
    sentence: 'The link `self` of a flag has the origin that was asked, and there is one to the site.',
    make: () =>
      onItems(FLAGS, (flag, { headers }) => ({
        ...flag,
        _links: {
          ...flag._links,
          self: { href: `http://${headers['host']}${flag._links['self']?.href}` },
          site: { href: `https://example.com/features/${flag.key}`, type: 'text/html' },
        },
      })),
  },
  {
    id: 'legal/environments-hidden',
    sentence: 'Flags show no environments unless `env` is sent, as in API version 20240415.',
    make: () => inTheNewestVersion,
  },
  {
    id: 'legal/no-flags-and-no-compare',
    sentence: 'There are no flags, and no `compare`, as in API version 20240415.',
    make: () => {
      const withoutFlags = onWholeList(FLAGS, () => []);
      return (request, ask) => withoutFlags(request, (inner) => inTheNewestVersion(inner, ask));
    },
  },
];

/** Asks in API version 20240415 unless another one is sent. */
function inTheNewestVersion(request: ProxiedRequest, ask: Ask): Promise<ProxiedAnswer> {
  return ask({ ...request, headers: { 'ld-api-version': API_VERSIONS[0], ...request.headers } });
}
