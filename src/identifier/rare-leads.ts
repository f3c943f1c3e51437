/** Committees of the metre convention. */
export const METRE_BODIES = 'CGPM|CIPM|JCRB|JCTLM|CC(?:AUV|DM|DS|EMRI|EM|MRI|PR|QM|RI|TF|[ELMTU])';
/** What they adopt, in their two languages. */
export const METRE_ACTS =
  'R[eé]solution|Recommendation|Recommandation|D[eé]cision|D[eé]claration|Statement|Opinion|Action';

/** What a designation of the long tail begins with, up to its number, and whose it is; the first that fits is taken. */
export const LEADS: readonly (readonly [publisher: string, lead: RegExp])[] = [
  ['NIST', /^(?:NIST|NBS)(?:[ .][A-Z][A-Z-]{1,12})?(?=[ .\d])/],
  ['NIST', /^(?:NSRDS-NBS(?= \d)|(?:NIST[ .])?CHIPS(?=[ .]\d)|ITL Bulletin(?= )|FIPS(?=[. ]\d))/],
  [
    'IEEE',
    /^(?:(?:ANSI|BSR) ?\/ ?)?(?:IEEE|AIEE|IRE)(?:[/-][A-Z]{2,7})*(?: (?:Approved|Unapproved|Active)){0,2}(?: (?:Draft|DRAFT))?(?: (?:Std|STD|Standard|No))?(?=[ .P\d-])/,
  ],
  ['ANSI', /^ANSI(?= ?P?[A-Z]?\d)/],
  ['IEEE', /^IEEP(?= ?P?\d)/],
  ['ANSI', /^(?:ANSI\/|IEEE\/)*USEMCSC(?= ?P?[A-Z]?\d)/],
  [
    '?',
    /^(?=.*(?:IEEE|\bP\d))(?:(?:ISO|IEC|IEEE) ?\/ ?)+(?:ISO|IEC|IEEE)?(?: ?(?:CD|CDV|DIS|FDIS|TS|TR|Std))*(?= ?P?[A-Z]?\d)/,
  ],
  ['IEEE', /^(?=(?:P[CNJ]?|Std )\d[\d.-]*[A-Za-z\d]{0,5}(?:[_ ]Cor ?\d)?(?:[/_]D|-\d{4}|, \d{4}$))/],
  ['IEEE', /^(?:(?=802(?:\.\d+)+[A-Za-z]*(?:\/D\d|-(?:19|20)\d\d))|NESC(?= [A-Z]+-))/],
  ['ANSI', /^(?:USAS|ASA)(?= [A-Z]\d)/],
  ['ASHRAE', /^(?:(?:ANSI|BSR)\/)?ASHRAE(?:\/[A-Z]{2,6})*(?=[ -])/],
  ['ASHRAE', /^Interpretations for/],
  ['ASHRAE', /^\d{4} (?:Addenda|Supplement)/],
  ['AMCA', /^(?:ANSI\/)?AMCA(?= )/],
  ['ANS', /^ANS(?= )/],
  ['API', /^API(?= )/],
  ['ASME', /^(?:ISO\/)?ASME(?:\/[A-Z]{2,5})*(?= )/],
  ['ASTM', /^(?:ISO\/)?ASTM(?=[ A-Z])/],
  ['JCGM', /^(?:BIPM )?JCGM(?= )/],
  ['BIPM', new RegExp(`^(?:${METRE_BODIES}|BIPM|Metrologia)(?=[ -])`)],
  ['BIPM', new RegExp(`^(?:${METRE_ACTS})(?= (?:\\d|du |de la |of the |${METRE_BODIES}))`)],
  ['BIPM', /^(?:SI MEP|Rapport BIPM)(?=[ -])/],
  [
    'BSI',
    /^(?:BSI Flex|Flex|BSI EP|BSI|BS|BIP|PP|Handbook|Supplement No\. \d+(?: \(\d{4}\))? to BS|DISC PD|PD|DD|PAS|EP|ep|AMD|(?:NA|National Annex)(?:\+A\d:\d{2,4})* to BS)(?= )/,
  ],
  ['BSI', /^(?:DPC(?= \d\d\/)|(?=\d\d\/3\d{7} DC$))/],
  ['CalConnect', /^(?:CalConnect )?CC(?:\/[A-Za-z]{1,5}(?:-[A-Z])?){0,2}(?= \d)/],
  ['CCSDS', /^CCSDS(?= )/],
  ['CWA', /^(?:Fpr|pr)?CWA(?: CEN[-/]CLC)?(?= )/],
  ['HD', /^prHD(?= )/],
  [
    'CEN',
    /^(?:Fpr|pr)?(?:CENELEC|CEN|CLC|EN|ES|HD|CR)(?:[-/](?:CENELEC|CEN|CLC|ETSI))*(?:\/(?:Fpr|pr)?(?:TS|TR))?(?=[ /](?!(?:CLC |CENELEC )?(?:TC|SC|WG|JTC)))/,
  ],
  ['CENELEC', /^R(?=\d{3}-\d{3}:)/],
  ['CGSB', /^(?:(?:CAN\/)?CGSB(?:\/SCC)?(?=[ -])|(?=\d{1,3}-GP-\d))/],
  [
    'CSA',
    /^(?:(?:CAN\d?[/-](?:CSA|CGA|CGSB|ULC)?|CSA|CGA)(?=[ -])|CAN\d?-|(?=(?:B\d{3}HB|B651|C22\.\d+)[ -]))/,
  ],
  ['CIE', /^CIE(?= )/],
  ['ECMA', /^ECMA(?=[ -])/],
  ['ETSI', /^(?:Draft )?ETSI(?: (?:EN|ETS|TS|TR|ES|EG|GS|GR|SR))?(?= )/],
  ['3GPP', /^(?:(?:3GPP )?(?:TS|TR)|3GPP)(?= \d\d\.)/],
  ['IALA', /^IALA(?= )/],
  ['JIS', /^(?:TR|TS)(?= [A-Z] \d{4})/],
  ['IANA', /^IANA(?= )/],
  ['IDF', /^(?:Bulletin of the )?IDF(?:\/[A-Z]{2,4})?(?= )/],
  ['IEC', /^(?:IECEE|IECRE|CISPR|IECEx|IECQ|IEC|PNW|PWI)(?= )/],
  ['IHO', /^IHO(?= )/],
  [
    'ISO',
    /^(?:(?:Guide|GUIDE|NP|WD|CD|AWI|PRF|Fpr) ?)?\/?(?:ISO|IWA|ИСО)(?!\/(?:TC|SC|WG|JTC))(?:\/[A-Z\u0410-\u042F]{2,5})*(?=[ /])/,
  ],
  ['ISO', /^(?:GUIDE|Guide)(?= \d+:\d{4}$)/],
  ['ISO', /^Руководств[оа] ИСО(?:\/МЭК)?(?= )/],
  ['ITU', /^(?:Annex to )?ITU(?:-[TRD])?(?= )/],
  ['OASIS', /^OASIS(?= )/],
  ['OGC', /^OGC(?: (?:AS|BP|CS|DP|IS|Document))?(?= \d\d-\d{3})/],
  ['OIML', /^(?:Amendment \(\d{4}\) to )?OIML(?:-CS)?(?= )/],
  ['OMG', /^OMG(?= )/],
  ['PLATEAU', /^PLATEAU(?= )/],
  ['SAE', /^SAE(?= [A-Z]+(?:-[A-Z]+)*-?\d[\w/-]*$)/],
  ['W3C', /^W3C(?= )/],
  ['XSF', /^(?:XSF )?[XJ]EP(?=[ -]\d)/],
  ['Adobe', /^Adobe(?= )/],
  ['IETF', /^(?:I-D )?draft-(?=[\w.+-]+$)/],
  ['IETF', /^(?:I-D\.(?=[\w.+-]+$)|IEN(?= \d+$))/],
  ['?', /^ANSI(?:\/[A-Z][A-Z\d]{1,7})*\/(?:J-STD|[A-Z][A-Z\d]{1,7})(?=[ -])/],
  ['NEMA', /^NEMA(?= [A-Z]\d)/],
  ['ENV', /^prENV(?= \d)/],
  [
    '?',
    /^(?:AECMA|AHAM|AISI|ARI|ASABE|ASNT|BIFMA|BN|CCIR|CQI|CTI|DSTU|DVGW|EIAJ|EJMA|EURAMET|FM|GPA|HEI|HI|IAPMO|ICC|IMO|INEN|ISTA|JCS|JEITA|LN|NAAMM|NECA|PIP|PPI|STB|ST RK|ULC|VITA|WELMEC|3GPP2)(?=[ -](?:[A-Za-z]{1,4}\.?[ -]?){0,2}\d)/,
  ],
  ['SPRI', /^SPRI(?= [A-Z]+-\d)/],
  ['ANSI', /^ANSI ASC X\d+(?= )/],
  ['ГОСТ', /^ГОСТ (?:РВ|РО|В|ВД|Р ИСО\/МЭК МФС)(?= \d)/],
  ['РМГ', /^(?:EASC )?(?:РМГ|RMG)(?= \d+-\d\d)/],
  ['ПМГ', /^(?:EASC )?(?:ПМГ|PMG)(?= \d+-\d\d)/],
  ['Р', /^Р(?= \d\d\.\d\.\d{3})/],
  ['?', /^(?:JJ[FG]\([A-Z]{2}\)|T\/\d\d\/[A-Z]{2,8}|[A-Z]{2}\*)(?= \d)/],
  ['?', /^[A-Z]{2,3}(?:\/T)?(?= \d+~\d+-\d{4}$)/],
];

/** Symbols of the United Nations begin with the organ. */
const ORGANS =
  '[AEST]|ST|SG|SC|CD|DP|TD|LC|HSP|ECE|TRADE|TRANS|ESCAP|ESCWA|ECA|CEDAW|CRC|CCPR|CERD|CAT|CMW|CRPD|CED|HRI|FCCC|CBD|ICCD|UNEP|UNIDO|UNCTAD|IDB|GC|PCNICC';
const SYMBOL_PART = '(?:[A-Z][A-Za-z]*(?:[.-][A-Z\\d]+)*|\\d+(?:[A-Z]|\\([IVXLC]+\\))?)';

/** Designations without their publisher's name, told by shape alone. */
export const BARE: readonly (readonly [publisher: string, shape: RegExp])[] = [
  [
    'IEC',
    /^(?:[A-Za-z0-9]{1,16}|[A-Z0-9]+-[A-Z0-9]+|CIS\/[A-Z])\/\d{1,6}[A-Z]?(?:\([A-Z]\))?\/[A-Z]{1,8}\d?$/,
  ],
  [
    'UN',
    new RegExp(
      `^(?:UN )?(?=.*\\d)(?![A-Z]/[^/.]*$)(?:${ORGANS})(?:/${SYMBOL_PART})+(?: ?\\((?:19|20)\\d\\d\\)| [A-Z]| \\(Vol\\. [IVX]+\\))?$`,
    ),
  ],
  ['OGC', /^\d{2}-\d{3}[a-z]?(?:[rR]\d{1,2}[a-z]?)?(?:c\d{1,2})?$/],
  ['IALA', /^[CGLMRS]\d{1,4}(?:[-.]\d{1,2})?(?:(?: Ed |:ed)\d+(?:\.\d+)?)?(?:\([A-Z]\))?$/],
  ['OMG', /^(?:formal|omg|ptc|dtc|smsc)\/\d{2,4}-\d\d-\d\d$/],
  ['IEEE', /^(?:IEEE )?\d\d IRE \d+[. ]S\d+(?: \(IEEE(?: Std)?(?: No\.?)? \d+\))?$/],
  [
    'IEEE',
    /^(?:IEEE (?=.*(?:NESC|\d)))?(?:Std )?(?:(?:19|20)\d\d )?(?:NESC(?= Handbook|\()|National Electrical Safety Code)(?:\(R\))?(?: \(NESC(?:\(R\))?\))?(?: Handbook)?(?:, [A-Z][a-z]+ Edition)?(?: - Redline)?$/,
  ],
  ['IEC', /^IEC 60050 \(\d{3}\)(?::(?:19|20)\d\d)?$/],
  ['IEC', /^IEC (?:White Paper|Technology Report|Trend Report) [A-Z][\w &-]*(?::(?:19|20)\d\d)?$/],
  ['ISO', /^ISO(?:\/TS)? \d+(?:-\d+)?(?::\d{4})? ?\| ?IDF(?:\/RM)? \d+(?:-\d+)?:\d{4}$/],
  ['XSF', /^[XJ]EP-\d{4}: [A-Z]\S*(?: \S+){0,8}$/],
];

/** Publishers with series named rather than numbered: one word with a capital, a figure, a hyphen or an underscore in it. */
export const NAMED: ReadonlySet<string> = new Set([
  ...[
    'W3C',
    'OASIS',
    'IANA',
    'OMG',
    'Adobe',
    'BIPM',
    'ISO',
    'JCGM',
    'ITU',
    'OIML',
    'IALA',
    'CalConnect',
    'ASME',
  ],
]);
/** Publishers whose names may be one plain word in small letters: `W3C webtransport`, `IANA paws/parameters`. */
export const NAMED_PLAINLY: ReadonlySet<string> = new Set(['W3C', 'IANA', 'OASIS']);
