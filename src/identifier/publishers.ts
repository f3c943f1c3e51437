/**
 * The publishers as the recogniser sees them: one line a family,
 * `names | class | types | number | glue | year mark | ambiguity`.
 *
 * - names: spellings, the first one printed; `spelling>printed` where a spelling is folded.
 * - class: `c` Chinese code (never joined to others), `i` international, `e` European, `n` national body that adopts,
 *   `a` approver of others' standards, `o` on its own.
 * - types, number: keys of the shapes in grammar.ts.
 * - glue: between prefix and number: `_` a blank, `-`, `~` as written, or empty.
 * - year mark: `*` where both are in use and the written one stays.
 * - ambiguity: evidence class of detect/evidence.ts; empty where prefix and number are enough.
 */
const LINES = `
GB,G B>GB|c|cn|cn|_|-|g
GBn|c||cn|_|-|m
GBJ,GHZB,GWKB,GWPB,JGJ,CJJ,TBJ,SDJ,HGJ,SHJ,JBJ,YSJ,SYJ,YBJ,YDJ,LYJ,JCJ,GYJ,MTJ,SLJ,DLGJ,HAF,HAD,SZDB,BMB|c|cn|cn|_|-|k
GBZ,GJB,JJF,JJG|c|jj|cn|_|-|
GSB,SHS,DBJ|c|cn|dashed|_|-|m
DG/TJ,DGJ|c||dashed|_|-|
TSG|c||lettered|_|-|
JTG,JTJ,JTS|c|cn|lettered|_|-|
SN|n|cn|sn|_|-|w
YBB,NB/SH|c|cn|cn|_|-|
建标|c||cn|_|-|m
CECS|c||cecs|_|:|
AQ,DL,DZ,EJ,FZ,GA,GM,GY,HG,HJ,JB,JC,JG,JR,JT,JY,LY,MH,MT,MZ,NY,QB,QC,QJ,QX,SJ,SL,SY,TB,TD,WS,YB,YC,YD,YS,YY,YZ|c|cn|code|_|-|c
DB|c|cn|db|_|-|w
BB,CB,CH,CJ,CY,DA,DY,GC,GF,GH,HB,HS,HY,JS,KA,LB,LD,LS,MR,NB,RB,RF,SB,SC,SH,SW,TJ,TY,TZ,WB,WH,WJ,WM,WW,XB,XF,YJ,ZB,ZY|c|cn|code|_|-|w
SF|c|cn|lettered|_|-|w
ISO,ИСО|i|iso|iso|_|:|i
IEC,МЭК|i|iso|iso|_|:|k
CEI|i|iso|cei|_|:|k
CISPR|i|iso|iso|_|:|
IWA|i||iso|_|:|m
ITU-T,ITU-R,ITU-D,МСЭ-Т,CCITT,CCIR|i|rec|itu|_| |
IEEE,AIEE|i|std|ieee|_|-|k
CIE|i|cie|cie|_|*|f
OIML|i|letter|plain|_|:|
JCGM|i||jcgm|_|:|
IDF,IDF/RM|o||dotted|_|:|m
BIPM|o||plain|_|:|m
ICH|o||ich|_|:|
EN,prEN,FprEN,ENV,prENV,ЕН|e||en|_|:|e
CEN/TS,CEN/TR,CLC/TS,CLC/TR,CEN/CLC/TR,CEN/CLC/TS,CEN-CLC/TS,CEN TS>CEN/TS,CEN TR>CEN/TR,CEN/CLC Guide,CEN-CLC Guide,CEN Guide,CENELEC Guide|e||en|_|:|
CENELEC,CEN,CLC|e|cen|en|_|:|m
CWA,HD,CECC|e||hd|_|:|h
CR|e||hd|_|:|z
ETSI,ETS|e|etsi|etsi|_| |
DIN|n|din|din|_|:|d
VDE,VDE-AR-N,VDE-AR-E,VDI,VdS|n||din|_|:|f
SIA|o||sia|_|:|m
ASD-STAN|o||dashed|_|:|
BSI PAS|n||bs|_|:|
BS,BSI|n|bsi|bs|_|:|m
PD,DD,PAS|n|bsi|bs|_|:|b
NF|n|french|nf|_|:|f
UNE|n||une|_|:|m
UNI,CEI EN,UNI CEI,UNI CEI EN,UNI/TR,UNI/TS,UNI/PdR|n||din|_|:|m
PN|n||pn|~|:|n
ČSN,CSN>ČSN,STN|n||csn|_|:|n
NEN,NBN,SFS,MSZ,SIST,HRN,BDS,LST EN,LST ISO,LST IEC,EVS,LVS,SRPS,ELOT,DS|n|letter|onorm|_|:|n
SS,NS|n||ss|_|:|s
SR|n||plain|_|:|s
IS|n||is|_|:|v
I.S.|n||plain|_|:|
ÖNORM,ONORM>ÖNORM,OENORM>ÖNORM|n|letter|onorm|_|:|
JIS|n|jis|jis|_|:|j
KS|n|letter|jis|_|:|j
CNS|n||plain|_|*|m
AS/NZS|n||au|_|:|
AS|n||au|_|:|v
NZS|n||au|_|:|m
SANS,SABS|n||sans|_|:|m
TCVN,QCVN|n||vn|_|:|
ABNT NBR,ABNT NBR NM,NBR NM,NBR,ABNT|n||plain|_|:|m
SNI|n||sni|_|*|n
TIS|n||tis|_|*|m
PNS,MS,SLS,GSO,SASO,SI,IRAM,NTC,NTE INEN,MKS,EAS|n||sni|_|:|s
TS|n||sni|_|:|z
NOM|o||nom|-|-|
NMX|o||nmx|-|-|
ГОСТ|n|gost|gost|_|-|
GOST|n|gost|gost|_|-|k
СТБ,ТКП,СТ РК,ПНСТ|n||gost|_|-|f
ОСТ,РД,РМГ,ПМГ,СТО,СТ СЭВ,СанПиН,ВСН,НПБ,МИ,ОДМ|o||gost|_|-|f
ДБН|o||dstu|_|*|
СП|o||sp|_|.|f
СНиП,СНИП>СНиП|o||gost|_|-|
ДСТУ,ДСТУ-Н|n||dstu|_|*|
ANSI|a|us|us|_|*|m
TIA,EIA,ISA,CTA,CEA|a|us|tia|~|-|f
ASTM|a|astm|astm|_|-|
ASME|a|us|asme|_|-|k
AATCC|a|us|us|_|-|f
AWWA,NSF,NSF/ANSI/CAN,ASCE,ASCE/SEI,SEI/ASCE,ASHRAE,ASHRAE/IES|a|us|us|_|-|k
AWS|a||aws|_|*|f
AAMI|a|us|us|_|*|f
AGMA,ACI,AISC,ARI,AREMA,ASQ,ASQC,ASSE,BHMA,ESDA,ISEA,NACE,NECA,NETA,INCITS,IAPMO,ICEA,SCTE,SMACNA,AHRI,AHAM,AMPP,HL7,HFES,RESNA,AMCA,AIHA,APTech,BIFMA,BICSI,NISO,RVIA,TAPPI,VITA,ASSP,ASABE,ATIS,IIAR,NFRC,SSPC,ITSDF,DASMA,WCMA,OPEI|a|us|us|_|-|m
NEMA|a|us|nema|_|-|m
ANS,ASA,CGA,ESD,FM,GPA,HI,HPS,ICC,IES,LIA,MHI,PMI,RIA,SDI|a|us|us|_|-|s
API|a|api|api|_|-|a
MSS|a||mss|_|-|k
UL,ULC|a|us|ul|_|-|u
SAE|a||sae|_|*|
NFPA|a||nfpa|_|-|k
CAN/CSA,CSA|a|csa|csa|~|*|f
CAN/CGSB,CAN/ULC,CGSB|a||csa|~|*|
NIST SP,SP,NIST,NBS,NIST IR,NISTIR,NIST.SP>NIST SP|o|nist|nist|_|-|p
FIPS,NIST FIPS|o|fips|plain|_|-|
CSWP>NIST CSWP,NIST CSWP|o||nist|_|-|
OGC|o||ogc|_|-|
MIL,Mil>MIL,NASA,FED,DOE|o|mil|mil|-|-|
STANAG,AQAP,FMVSS,IATF,OHSAS|o||plain|_|:|
RFC,RFCs>RFC|o||rfc|_| |
BCP|o||rfc|_| |r
STD,FYI|o||rfc|_| |m
3GPP,3GPP2|o|tgpp|tgpp|_| |
ECMA|o|ecma|plain|-|:|
OASIS|o||plain|_|-|m
RTCA DO,EUROCAE ED|o||do|-|-|
DO,ED|o||avionics|-|-|
ARINC|o||arinc|_|-|
ECSS|o||ecss|-|-|
CCSDS|o||ccsds|_| |
SEMI|o||semi|_|-|k
SMPTE|a|us|smpte|_|*|f
IPC|o||ipc|-|-|m
IPC/WHMA,IPC/JEDEC|o||ipc|-|-|
J-STD,J STD>J-STD,IPC J-STD,IPC/JEDEC J-STD,JEDEC J-STD,ECA/IPC/JEDEC J-STD|o||plain|-|-|
JESD,JEDEC JESD,JEDEC JEP|o||jesd||-|
JEP|o||jesd||-|x
AEC|o||aec|-|-|
AES|o||aes||-|a
SA|o||sa|_|:|r
ARP,AMS|o||aero||-|f
VDA|o||dotted|_|:|f
CQI|o||dotted|-|:|r
AASHTO|o||plain|_|-|
NORSOK|o||norsok|_|-|
DEF STAN,Def Stan|o||dashed|_|-|
ISTA,EEMUA,JASO,JEC,JEM,JCS|o||us|_|-|f
OEKO-TEX|o|std|dotted|_|-|
`;

export interface Family {
  readonly kind: string;
  readonly types: string;
  readonly number: string;
  readonly glue: string;
  readonly mark: string;
  readonly doubt: string;
}

/** Spelling → family and printed name. */
export const BODIES: ReadonlyMap<string, { readonly printed: string; readonly family: Family }> = read();

function read(): Map<string, { printed: string; family: Family }> {
  const bodies = new Map<string, { printed: string; family: Family }>();
  for (const line of LINES.trim().split('\n')) {
    const [names = '', kind = '', types = '', number = '', glue = '', mark = '', doubt = ''] =
      line.split('|');
    const family = { kind, types, number, glue: glue === '_' ? ' ' : glue, mark, doubt };
    for (const name of names.split(',')) {
      const [spelling = '', printed = spelling] = name.split('>');
      if (!bodies.has(spelling)) bodies.set(spelling, { printed, family });
    }
  }
  return bodies;
}

export const GROUP_FAMILY: Family = {
  kind: 'c',
  types: '',
  number: 'group',
  glue: ' ',
  mark: '-',
  doubt: 't',
};
export const ENTERPRISE_FAMILY: Family = {
  kind: 'c',
  types: '',
  number: 'group',
  glue: ' ',
  mark: '-',
  doubt: 't',
};
export const LOCAL_FAMILY: Family = {
  kind: 'c',
  types: 'local',
  number: 'local',
  glue: ' ',
  mark: '-',
  doubt: '',
};
/** `AS9100D` and its kin are aerospace quality standards, not Australian ones. */
export const AEROSPACE: Family = {
  kind: 'o',
  types: '',
  number: 'aerospace',
  glue: '',
  mark: ':',
  doubt: '',
};

/** Adoptions that keep the adopting body's year: `CAN/CSA-IEC 61000-4-7:13 (R2022)`, `ГОСТ Р ИСО 9001-96`. */
export const ADOPTING: Readonly<Record<string, Family>> = {
  csa: { kind: 'i', types: 'iso', number: 'csaiso', glue: ' ', mark: '*', doubt: '' },
  au: { kind: 'i', types: 'iso', number: 'au', glue: ' ', mark: ':', doubt: '' },
  gost: { kind: 'i', types: 'gostiso', number: 'gost', glue: ' ', mark: '-', doubt: '' },
};
