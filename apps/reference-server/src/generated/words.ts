/** What keys and names of flags are made of: `checkout.faster-address-form`, "Faster address form". */
export const AREAS = words(
  'checkout search catalog delivery account payments growth mobile platform support billing loyalty reviews',
  'onboarding pricing inventory messaging reporting security profile',
);

export const QUALITIES = words(
  'new faster compact guided personal shared offline instant dark bright simple smart sticky inline bulk',
  'seasonal regional weekly hidden merged split lazy secure silent animated nested rounded cached limited',
  'partial strict verified expandable localized accessible experimental legacy automatic manual predictive',
);

export const THINGS = words(
  'banner basket address-form receipt filter-panel result-list menu price-tag gift-card coupon-field',
  'size-guide photo-viewer wishlist return-label tracking-map time-slots pickup-points invoice login session',
  'two-factor-prompt avatar newsletter referral-link survey help-center chat call-back review-form star-rating',
  'stock-counter barcode-scanner push-notice home-screen widget tutorial export import dashboard audit-log',
  'rate-table currency-switch tax-note language-picker cookie-notice sitemap feature-tour changelog',
);

/** Names beyond ASCII, one of them awkward in patterns as well. */
export const UNUSUAL_NAMES = [
  'Größere Karten',
  'Café-Suche',
  'CAFÉ-SUCHE',
  'Été, hiver',
  'İade akışı',
  '検索の並び順',
  'Ночной режим',
  'מצב כהה',
  'Gift wrap 🎁',
  '100%_off für *alle*',
];

/** The commonest tags come first. */
export const TAGS = words(
  'beta frontend backend experiment release ops mobile checkout search web ios android legacy cleanup',
  'payments growth Beta eu us kill-switch performance design-system data internal partner q1 q2 q3 q4',
).concat('staff only', '50%-off', 'a_b', 'C*', 'être', '重要');

/** The names of values that a flag of several variations serves. */
export const CHOICES = words(
  'control treatment variant-a variant-b northpay riverbank cashbox classic modern',
);

export const FIRST_NAMES = words('Ada Bo Chidi Dana Emre Farah Goro Hana Ines Jun Kofi Zoë');
export const LAST_NAMES = words(
  'Quist Lindqvist Okafor Weiss Yılmaz Haddad Sato Novák Silva Park Mensah Ångström',
);

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
