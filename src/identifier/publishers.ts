import { SHAPES } from './shapes';

/**
 * The publishers as the recogniser sees them: one line a family,
 * `names | class, year mark, ambiguity | number | types | glue`.
 *
 * - names: each printed as it is; `spelling>printed` where a spelling is folded.
 * - class: `c` Chinese code (never joined to others), `i` international, `e` European, `n` national body that adopts,
 *   `a` approver of others' standards, `o` on its own.
 * - year mark: `*` where both are in use and the written one stays.
 * - ambiguity: how many points of evidence are asked for, or a class of detect/doubt.ts; none where
 *   prefix and number are enough.
 * - number: a shape of shapes.ts; types: a row of grammar.ts, where it is not named like the shape.
 * - glue: between prefix and number, a blank where it is not said: `-`, nothing, or `~` as written.
 *
 * Classes stand together; within one the lines stand in the order that packs smallest.
 *
 * Names with a star never stand in a text: group, enterprise and local standards by the letter that their codes begin with;
 * `AS9100D` and its kin, aerospace quality standards, not Australian ones; adoptions that keep the adopting body's year
 * (`CAN/CSA-IEC 61000-4-7:13`, `ГОСТ Р ИСО 9001-96`) by the shape of its numbers.
 */
const LINES = `
CJJ,GBJ,GHZB,GWKB,GWPB,HGJ,JGJ,RFJ,SDJ,SHJ,SJG,SZDB,TBJ,YDC|c-k|code
JB/ZQ,JB/DQ,TJ/CL,GD/J|c-|code
CECS|c:|code
GBn,建标,AQ,HJ|c-3|code
GBZ,HAD,HAF,JTG,JTJ,JTS,NB/SH,YBB|c-|dashed|code
GB,G B>GB|c-g|code
SF,HB,DB|c-w|dashed|code
GSB,DBJ,SHS|c-4|dashed|code
DGJ,DG/TJ,TSG|c-|dashed
BB,CB,CH,CJ,CY,DA,DY,GC,GF,GH,HS,HY,JS,KA,LB,LD,LS,MR,NB,RB,RF,SB,SC,SH,SW,TJ,TY,WB,WH,WJ,WM,WW,XB,XF,YJ,ZB,ZY|c-w|code
GJB,HJB,JJF,JJG|c-2|code|jj
DL,DZ,EJ,FZ,GA,GM,GY,HG,JB,JC,JG,JR,JT,JY,LY,MH,MT,MZ,NY,QB,QC,QJ,QX,SD,SJ,SL,SY,TB,TD,WS,YB,YC,YD,YS,YY,YZ|c-c|code
CEI|i:k|cei|iso
IEEE|i-k|ieee
CIE|i*3|cie
CISPR|i:1|iso
IEC,МЭК|i:k|iso
IWA|i:4|iso|-
ИСО,ISO|i:i|iso
OIML|i:|plain|letter
JCGM|i:|us
CCITT,ITU-T,ITU-R|i |itu
CWA,HD|e:6|dotted
CR|e:8|dotted
CLC,CENELEC,CEN|e:4|en|cen
EN,prEN,FprEN,ENV|e:e|en
ETSI,ETS|e |etsi
BDS,DS,DSF,ELOT,EVS,MSZ,NBN,NEK,NPR,NTA,SFS,SIST,SIST-TP,SIST-TS,SRPS|n:n|plain|letter
JIS|n:2|jis
TS|n:8|dotted
CSN>ČSN,ČSN,STN|n:n|pn
COVENIN,NCh,NTE INEN,QCVN,TCVN,TCXDVN|n:|sans
PN|n:n|pn||~
SANS,SABS|n:4|sans
SS,SR,NS|n:s|ss
ÖNORM,ÖVE/ÖNORM,ONORM>ÖNORM,OENORM>ÖNORM|n:|plain|letter
I.S.|n:|plain
ABNT,ABNT NBR,ABNT NBR NM,NBR,NBR NM|n:4|plain
NEN|n:3|plain|letter
VDE,VDE-AR-N,VDI,VDMA,VdS|n:3|din|-
AS NZS>AS/NZS,AS/NZS,AS-NZS>AS/NZS|n:|au
NZS|n:4|au
UNI/TR,UNI/PdR,UNI|n:4|din|-
BSI PAS|n:|bs|-
BS,BSI|n:4|bs
KS|n:2|jis|letter
IRAM|n:4|us
CNS|n*4|plain
NF,UTE|n:3|nf
DIN|n:d|din
FD,XP|n:6|nf
DTU|n:4|nf
DD,PD,PAS|n:5|bs
NTC|n:5|dotted
SNI|n*3|dotted
SN|n-w|sn|code
GSO,MS,NP,NTP,PNS,SASO,SI|n:s|dotted
AS|n:v|au
UNE|n:4|une
IS|n:v|is
TIS|n*4|tis
ГОСТ|n-|gost
GOST|n-k|gost
СТБ,ТКП,СТ РК,ПНСТ|n-3|gost|-
ДСТУ,ДСТУ-Н|n*|gost
ACI,AGMA,AHRI,AMCA,ASQ,ASSE,ASSP,BHMA,BICSI,CLSI,ESDA,FCI,HL7,ICEA,IES,INCITS,ISEA,NACE,NCSL,NISO,SCTE,SMACNA,SSPC,TAPPI|a-4|us
ANS,ASA,CGA,ESD|a-s|us
ASME|a-k|us
ASCE|a-1|us
API|a-a|api
MSS|a-k|mss
ANSI,AAMI|a*4|us
AISC,ASCE/SEI,ASHRAE,AWWA,NSF,NSF/ANSI/CAN|a-k|us
J-STD,J STD>J-STD,JEDEC JS|a-|plain||-
ASTM|a-|astm|us
JESD|a-|jesd||
IPC|a-4|ipc||-
AATCC|a-3|us
JEP,JEDEC|a-5|jesd||
IPC/WHMA,IPC/JEDEC|a-|ipc||-
ISA|a-4|us||~
CAN/CSA,CSA|a*3|csa|us|~
CAN/ULC,CAN/CGSB,CGSB|a*|csa||~
SAE|a*|sae
AWS|a*3|aws
TIA,EIA,CTA,CEA|a-3|us||~
SMPTE,MISB|a*3|smpte|us
UL|a-k|ul|us
NEMA|a-3|nema|us
NFPA|a-k|nfpa
СП|o*3|sp
JASO|o*3|jaso
RTCA DO,EUROCAE ED,RTCA/DO,EUROCAE/ED|o-|plain||-
ARINC|o-|arinc
DO,ED|o-|avionics||-
ARIB STD,ARIB TR|o-|us||-
AEC|o-|aec||-
AASHTO|o-|plain
STD,FYI|o 4|rfc
DOD,DOE,FED,MIL,NASA|o-|mil||-
SA|o:1|sa
RFC,RFCs>RFC|o |rfc
NIST FIPS,FIPS|o-|plain|fips
3GPP|o |tgpp
DEF STAN,ASD-STAN|o-|dashed
BCP|o 1|rfc
NORSOK|o-|norsok
OGC|o-|ogc
NOM|o-|nom||-
SEMI|o-k|semi
NMX|o-|nmx||-
ECMA|o:2|ecma||-
ECSS|o-|ecss||-
EBU,EEMUA,JCS,JEAC,JEC,JEM|o-3|us|-
AES|o-a|aes||
IDF,UIC,VDA|o:3|dotted
SIA|o:4|sia
AQAP,BS OHSAS,FMVSS,IATF,OHSAS,STANAG|o:|plain
ARP,AMS|o-2|aero||
ICH|o:|ich
OEKO-TEX|o-|dotted|us
CCSDS|o |ccsds
СНИП>СНиП,СНиП|o-|gost|-
ДБН|o*|gost|-
ВСН,МИ,ОСТ,ПМГ,РД,РМГ,СТ СЭВ,СТО,СанПиН|o-3|gost|-
OASIS|o-4|plain
NAS,AIA/NAS|o-5|plain
NBS,NIST,NIST Special Publication>NIST SP,NISTIR,SP,Special Publication>SP|o-4|nist
CSWP>NIST CSWP|o-|nist|-
*AS|o:|aerospace||
*gost|i-|gost|gostiso
*au|i:|au|iso
*T,*Q|c-4|group
*csa|i*|csaiso|iso
*D|c-|local
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
