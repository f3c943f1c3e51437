import { SHAPES } from './shapes';

/**
 * The publishers as the recogniser sees them: one line a family,
 * `names | class, year mark, ambiguity | number | types | glue`.
 *
 * - names: spellings, the first one printed; `spelling>printed` where a spelling is folded.
 * - class: `c` Chinese code (never joined to others), `i` international, `e` European, `n` national body that adopts,
 *   `a` approver of others' standards, `o` on its own.
 * - year mark: `*` where both are in use and the written one stays.
 * - ambiguity: how many points of evidence are asked for, or a class of detect/doubt.ts; none where
 *   prefix and number are enough.
 * - number: a shape of shapes.ts; types: a row of grammar.ts, where it is not named like the shape.
 * - glue: between prefix and number, a blank where it is not said: `-`, nothing, or `~` as written.
 *
 * Names with a star never stand in a text: group, enterprise and local standards by the letter that their codes begin with;
 * `AS9100D` and its kin, aerospace quality standards, not Australian ones; adoptions that keep the adopting body's year
 * (`CAN/CSA-IEC 61000-4-7:13`, `ГОСТ Р ИСО 9001-96`) by the shape of its numbers.
 */
const LINES = `
GB,G B>GB|c-g|code
GBJ,GHZB,GWKB,GWPB,JGJ,CJJ,TBJ,SDJ,HGJ,SHJ,SZDB,SJG,YDC|c-k|code
GJB,JJF,JJG|c-2|code|jj
GSB,SHS,DBJ|c-4|dashed|code
DG/TJ,DGJ,TSG|c-|dashed
SN|n-w|sn|code
YBB,GBZ,HAF,HAD,NB/SH,JTG,JTJ,JTS|c-|dashed|code
JB/ZQ,JB/DQ,TJ/CL,GD/J|c-|code
CECS|c:|code
DL,DZ,EJ,FZ,GA,GM,GY,HG,JB,JC,JG,JR,JT,JY,LY,MH,MT,MZ,NY,QB,QC,QJ,QX,SD,SJ,SL,SY,TB,TD,WS,YB,YC,YD,YS,YY,YZ|c-c|code
GBn,建标,AQ,HJ|c-3|code
DB,HB,SF|c-w|dashed|code
BB,CB,CH,CJ,CY,DA,DY,GC,GF,GH,HS,HY,JS,KA,LB,LD,LS,MR,NB,RB,RF,SB,SC,SH,SW,TJ,TY,WB,WH,WJ,WM,WW,XB,XF,YJ,ZB,ZY|c-w|code
ISO,ИСО|i:i|iso
IEC,МЭК|i:k|iso
CEI|i:k|cei|iso
CISPR|i:1|iso
IWA|i:4|iso|-
ITU-T,ITU-R,CCITT|i |itu
IEEE|i-k|ieee
CIE|i*3|cie
OIML|i:|plain|letter
JCGM|i:|us
IDF,VDA|o:3|dotted
ICH|o:|ich
EN,prEN,FprEN,ENV|e:e|en
CENELEC,CEN,CLC|e:4|en|cen
CWA,HD|e:6|dotted
CR|e:8|dotted
ETSI,ETS|e |etsi
DIN|n:d|din
VDE,VDE-AR-N,VDI,VdS|n:3|din|-
SIA|o:4|sia
BSI PAS|n:|bs|-
BS,BSI|n:4|bs
PD,DD,PAS|n:5|bs
NF|n:3|nf
UNE|n:4|une
UNI,UNI/TR,UNI/PdR|n:4|din|-
PN|n:n|pn||~
ČSN,CSN>ČSN,STN|n:n|pn
NTA,NPR,NBN,SFS,MSZ,SIST,SIST-TP,SIST-TS,BDS,EVS,SRPS,ELOT,DS|n:n|plain|letter
SS,NS,SR|n:s|ss
IS|n:v|is
I.S.|n:|plain
ÖNORM,ÖVE/ÖNORM,ONORM>ÖNORM,OENORM>ÖNORM|n:|plain|letter
JIS|n:2|jis
KS|n:2|jis|letter
NEN|n:3|plain|letter
CNS|n*4|plain
AS/NZS,AS NZS>AS/NZS,AS-NZS>AS/NZS|n:|au
AS|n:v|au
NZS|n:4|au
SANS,SABS|n:4|sans
TCVN,QCVN,TCXDVN,COVENIN,NCh,NTE INEN|n:|sans
ABNT NBR,ABNT NBR NM,NBR NM,NBR,ABNT|n:4|plain
SNI|n*3|dotted
TIS|n*4|tis
NP,PNS,MS,GSO,SASO,SI,NTP|n:s|dotted
TS|n:8|dotted
NTC|n:5|dotted
IRAM|n:4|us
NOM|o-|nom||-
NMX|o-|nmx||-
ГОСТ|n-|gost
GOST|n-k|gost
СТБ,ТКП,СТ РК,ПНСТ|n-3|gost|-
ОСТ,РД,РМГ,ПМГ,СТО,СТ СЭВ,СанПиН,ВСН,МИ|o-3|gost|-
ДБН|o*|gost|-
СП|o*3|sp
СНиП,СНИП>СНиП|o-|gost|-
ДСТУ,ДСТУ-Н|n*|gost
ANSI,AAMI|a*4|us
TIA,EIA,CTA,CEA|a-3|us||~
ISA|a-4|us||~
ASTM|a-|astm|us
ASME|a-k|us
AATCC|a-3|us
AWWA,NSF,NSF/ANSI/CAN,AISC,ASCE/SEI,ASHRAE|a-k|us
ASCE|a-1|us
AWS|a*3|aws
AGMA,CLSI,FCI,ACI,ASQ,ASSE,ESDA,ISEA,NACE,INCITS,ICEA,SCTE,SMACNA,AHRI,BHMA,HL7,AMCA,BICSI,NISO,TAPPI,ASSP,SSPC|a-4|us
NEMA|a-3|nema|us
ANS,ASA,CGA,ESD,IES|a-s|us
API|a-a|api
MSS|a-k|mss
UL|a-k|ul|us
SAE|a*|sae
NFPA|a-k|nfpa
CAN/CSA,CSA|a*3|csa|us|~
CAN/CGSB,CAN/ULC,CGSB|a*|csa||~
SP,NIST,NBS,NISTIR,NIST Special Publication>NIST SP,Special Publication>SP|o-4|nist
FIPS,NIST FIPS|o-|plain|fips
CSWP>NIST CSWP|o-|nist|-
OGC|o-|ogc
MIL,NASA,FED,DOD,DOE|o-|mil||-
STANAG,AQAP,FMVSS,IATF,OHSAS,BS OHSAS|o:|plain
RFC,RFCs>RFC|o |rfc
BCP|o 1|rfc
STD,FYI|o 4|rfc
3GPP|o |tgpp
ECMA|o:2|ecma||-
OASIS|o-4|plain
RTCA DO,EUROCAE ED,RTCA/DO,EUROCAE/ED|o-|plain||-
DO,ED|o-|avionics||-
ARINC|o-|arinc
ECSS|o-|ecss||-
CCSDS|o |ccsds
SEMI|o-k|semi
SMPTE,MISB|a*3|smpte|us
IPC|a-4|ipc||-
IPC/WHMA,IPC/JEDEC|a-|ipc||-
J-STD,J STD>J-STD,JEDEC JS|a-|plain||-
JESD|a-|jesd||
JEDEC,JEP|a-5|jesd||
AEC|o-|aec||-
AES|o-a|aes||
SA|o:1|sa
ARP,AMS|o-2|aero||
AASHTO|o-|plain
NORSOK|o-|norsok
DEF STAN,ASD-STAN|o-|dashed
EEMUA,JEC,JEM|o-3|us|-
JASO|o*3|jaso
AIA/NAS,NAS|o-5|plain
OEKO-TEX|o-|dotted|us
*T,*Q|c-4|group
*D|c-|local
*AS|o:|aerospace||
*csa|i*|csaiso|iso
*au|i:|au|iso
*gost|i-|gost|gostiso
`;

export interface Family {
  readonly kind: string;
  readonly types: string;
  readonly number: string;
  /** See shapes.ts. */
  readonly ways: string;
  readonly glue: string;
  readonly mark: string;
  readonly doubt: string;
}

/** Spelling → family and printed name. */
export const BODIES: ReadonlyMap<string, { readonly printed: string; readonly family: Family }> = read();

function read(): Map<string, { printed: string; family: Family }> {
  const bodies = new Map<string, { printed: string; family: Family }>();
  for (const line of LINES.trim().split('\n')) {
    const [names = '', [kind = '', mark = '', doubt = ''] = '', number = '', types = '', glue = ' '] =
      line.split('|');
    const [ways = ''] = SHAPES.get(number) ?? [];
    const family = { kind, types: types || number, number, ways, glue, mark, doubt };
    for (const name of names.split(',')) {
      const [spelling = '', printed = spelling] = name.split('>');
      if (!bodies.has(spelling)) bodies.set(spelling, { printed, family });
    }
  }
  return bodies;
}
