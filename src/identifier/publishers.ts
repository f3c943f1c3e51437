import { SHAPES } from './shapes';

/**
 * The publishers as the recogniser sees them: one line a family,
 * `names | class, year mark, ambiguity | number | types | glue`.
 *
 * - names: spellings, the first one printed; `spelling>printed` where a spelling is folded.
 * - class: `c` Chinese code (never joined to others), `i` international, `e` European, `n` national body that adopts,
 *   `a` approver of others' standards, `o` on its own.
 * - year mark: `*` where both are in use and the written one stays.
 * - ambiguity: evidence class of detect/evidence.ts; none where prefix and number are enough.
 * - number: a shape of shapes.ts; types: a row of grammar.ts, where it is not named like the shape.
 * - glue: between prefix and number, a blank where it is not said: `-`, nothing, or `~` as written.
 *
 * Names with a star never stand in a text: group, enterprise and local standards by the letter that their codes begin with;
 * `AS9100D` and its kin, aerospace quality standards, not Australian ones; adoptions that keep the adopting body's year
 * (`CAN/CSA-IEC 61000-4-7:13`, `ГОСТ Р ИСО 9001-96`) by the shape of its numbers.
 */
const LINES = `
GB,G B>GB|c-g|gb|code
GBJ,GHZB,GWKB,GWPB,JGJ,CJJ,TBJ,SDJ,HGJ,SHJ,JBJ,YSJ,SYJ,YBJ,YDJ,LYJ,JCJ,GYJ,MTJ,SLJ,DLGJ,HAF,HAD,SZDB,BMB,SJG,YDC,YDB,YDN|c-k|code
GBZ,GJB,JJF,JJG|c-|gb|jj
GSB,SHS,DBJ|c-m|dashed|code
DG/TJ,DGJ,TSG|c-|dashed
SN|n-w|sn|code
YBB,NB/SH,JTG,JTJ,JTS|c-|dashed|code
GBn,建标|c-m|code
JB/ZQ,JB/GQ,JB/TQ,TJ/CL,GD/J|c-|code
CECS|c:|code
AQ,DL,DZ,EJ,FZ,GA,GM,GY,HG,HJ,JB,JC,JG,JR,JT,JY,LY,MH,MT,MZ,NY,QB,QC,QJ,QX,SJ,SL,SY,TB,TD,WS,YB,YC,YD,YS,YY,YZ|c-c|code
DB,HB,SF|c-w|dashed|code
BB,CB,CH,CJ,CY,DA,DY,GC,GF,GH,HS,HY,JS,KA,LB,LD,LS,MR,NB,RB,RF,SB,SC,SH,SW,TJ,TY,TZ,WB,WH,WJ,WM,WW,XB,XF,YJ,ZB,ZY|c-w|code
ISO,ИСО|i:i|iso
IEC,МЭК|i:k|iso
CEI|i:k|cei|iso
CISPR|i:|iso
IWA|i:m|iso|-
ITU-T,ITU-R,ITU-D,МСЭ-Т,CCITT,CCIR|i |itu
IEEE,AIEE|i-k|ieee
CIE|i*f|cie
OIML|i:|plain|letter
JCGM|i:|jcgm
IDF,IDF/RM|o:m|dotted
BIPM|o:m|plain
ICH|o:|ich
EN,prEN,FprEN,ENV,prENV,ЕН|e:e|en
CEN/TS,CEN/TR,CLC/TS,CLC/TR,CEN/CLC/TR,CEN/CLC/TS,CEN-CLC/TS,CEN TS>CEN/TS,CEN TR>CEN/TR,CEN/CLC Guide,CEN-CLC Guide,CEN Guide,CENELEC Guide|e:|en
CENELEC,CEN,CLC|e:m|en|cen
CWA,HD,CECC|e:h|dotted
CR|e:z|dotted
ETSI,ETS|e |etsi
DIN|n:d|din
VDE,VDE-AR-N,VDE-AR-E,VDI,VdS|n:f|din|-
SIA|o:m|sia
ASD-STAN|o:|dashed
BSI PAS|n:|bs|-
BS,BSI|n:m|bs
PD,DD,PAS|n:b|bs
NF|n:f|nf
UNE|n:m|une
UNI,UNI/TR,UNI/TS,UNI/PdR|n:m|din|-
PN|n:n|pn||~
ČSN,CSN>ČSN,STN|n:n|pn
NEN,NTA,NPR,NBN,SFS,MSZ,SIST,HRN,BDS,LST EN,LST ISO,LST IEC,EVS,LVS,SRPS,ELOT,DS|n:n|lettered|letter
SS,NS|n:s|ss
SR|n:s|plain
IS|n:v|is
I.S.|n:|plain
ÖNORM,ÖVE/ÖNORM,ONORM>ÖNORM,OENORM>ÖNORM|n:|lettered|letter
JIS|n:j|jis
KS|n:j|jis|letter
CNS|n*m|plain
AS/NZS|n:|au
AS|n:v|au
NZS|n:m|au
SANS,SABS|n:m|sans
TCVN,QCVN,TCXDVN,TCXD,COVENIN,NCh,NTE INEN|n:|sans
ABNT NBR,ABNT NBR NM,NBR NM,NBR,ABNT|n:m|plain
SNI|n*n|dotted
TIS|n*m|tis
PNS,MS,SLS,GSO,SASO,SI,IRAM,NTC,NTP,MKS,EAS|n:s|dotted
TS|n:z|dotted
NOM|o-|nom||-
NMX|o-|nmx||-
ГОСТ|n-|gost
GOST|n-k|gost
СТБ,ТКП,СТ РК,ПНСТ|n-f|gost|-
ОСТ,РД,РМГ,ПМГ,СТО,СТ СЭВ,СанПиН,ВСН,НПБ,МИ,ОДМ|o-f|gost|-
ДБН|o*|gost|-
СП|o.f|sp
СНиП,СНИП>СНиП|o-|gost|-
ДСТУ,ДСТУ-Н|n*|gost|-
ANSI|a*m|us
TIA,EIA,CTA,CEA|a-f|us||~
ISA|a-m|us||~
ASTM|a-|astm|us
ASME|a-k|us
AATCC|a-f|us
AWWA,NSF,NSF/ANSI/CAN,ASCE,ASCE/SEI,SEI/ASCE,ASHRAE|a-k|us
AWS|a*f|aws
AAMI|a*f|us
AGMA,CLSI,FCI,ACI,AISC,ARI,AREMA,ASQ,ASQC,ASSE,BHMA,ESDA,ISEA,NACE,NECA,NETA,INCITS,IAPMO,ICEA,SCTE,SMACNA,AHRI,AHAM,AMPP,HL7,HFES,RESNA,AMCA,AIHA,APTech,BIFMA,BICSI,NISO,RVIA,TAPPI,VITA,ASSP,ASABE,ATIS,IIAR,NFRC,SSPC,ITSDF,DASMA,WCMA,OPEI|a-m|us
NEMA|a-m|nema|us
ANS,ASA,CGA,ESD,FM,GPA,HI,HPS,ICC,IES,LIA,MHI,PMI,RIA,SDI|a-s|us
API|a-a|api
MSS|a-k|mss
UL,ULC|a-u|ul|us
SAE|a*|sae
NFPA|a-k|nfpa
CAN/CSA,CSA|a*f|csa|us|~
CAN/CGSB,CAN/ULC,CGSB|a*|csa||~
NIST SP,SP,NIST,NBS,NIST IR,NISTIR,NIST.SP>NIST SP|o-p|nist
FIPS,NIST FIPS|o-|plain|fips
CSWP>NIST CSWP,NIST CSWP|o-|nist|-
OGC|o-|ogc
MIL,Mil>MIL,NASA,GSFC,FED,DOD,DOE|o-|mil||-
STANAG,AQAP,FMVSS,IATF,OHSAS|o:|plain
RFC,RFCs>RFC|o |rfc
BCP|o r|rfc
STD,FYI|o m|rfc
3GPP,3GPP2|o |tgpp
ECMA,Ecma>ECMA|o:|ecma||-
OASIS|o-m|plain
RTCA DO,EUROCAE ED,RTCA/DO,EUROCAE/ED|o-|do||-
DO,ED|o-|avionics||-
ARINC|o-|arinc
ECSS|o-|ecss||-
CCSDS|o |ccsds
SEMI|o-k|semi
SMPTE|a*f|smpte|us
IPC|o-m|ipc||-
IPC/WHMA,IPC/JEDEC|o-|ipc||-
J-STD,J STD>J-STD,IPC J-STD,IPC/JEDEC J-STD,JEDEC J-STD,ECA/IPC/JEDEC J-STD|o-|plain||-
JESD,JEDEC JESD,JEDEC JEP|o-|jesd||
JEP|o-x|jesd||
AEC|o-|aec||-
AES|o-a|aes||
SA|o:r|sa
ARP,AMS|o-f|aero||
VDA|o:f|dotted
CQI|o:r|dotted||-
AASHTO|o-|plain
NORSOK|o-|norsok
DEF STAN,Def Stan|o-|dashed
ISTA,EEMUA,JASO,JEC,JEM,JCS|o-f|us|-
OEKO-TEX|o-|dotted|ieee
*T,*Q|c-t|group
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
