import type { Level } from './publisher';

/** Codes of industries, code | zh | en: 行业标准 and `industry standard` follow in print. */
const INDUSTRIES = `
AQ|安全生产|Production Safety
BB|包装|Packaging
CB|船舶|Ships
CH|测绘|Surveying and Mapping
CJ|城镇建设|Town Construction
CY|新闻出版|News Publishing
DA|档案|Archiving
DB|地震|Seismology
DL|电力|Electricity
DY|电影|Film
DZ|地质矿产|Geological and Mineral Products
EJ|核工业|Nuclear Industry
FZ|纺织|Textile
GA|公共安全|Public Safety
GC|国家物资储备|State Material Reserves
GF|国防工业|National Defence Industry
GH|供销合作|Supply and Marketing
GM|国密|Cryptography
GY|广播电影电视|Radio, Film and Television
HB|航空|Aviation
HG|化工|Chemical Industry
HJ|环境保护|Environmental Protection
HS|海关|Customs
HY|海洋|Oceanography
JB|机械|Mechanical Engineering
JC|建材|Building Materials
JG|建筑工程|Construction Industry
JR|金融|Financial
JS|机关事务|Government Office Affairs
JT|交通|Traffic
JY|教育|Education
KA|矿山安全|Mine Safety
LB|旅游|Tourism
LD|劳动和劳动安全|Labor and Work Safety
LS|粮食|Food
LY|林业|Forestry
MH|民用航空|Civil Aviation
MR|市场监管|Market Regulation
MT|煤炭|Coal
MZ|民政|Civil Affairs
NB|能源|Energy
NY|农业|Agriculture
QB|轻工|Light Industry
QC|汽车|Automotive
QJ|航天|Aerospace
QX|气象|Meteorological
RB|认证认可|Certification and Accreditation
RF|人民防空|Civil Air Defence
SB|国内贸易|Domestic Business
SC|水产|Aquatic Products
SF|司法|Judicial Administration
SH|石油化工|Petrochemical
SJ|电子|Electronics
SL|水利|Water Resources
SN|出入境检验检疫|Inspection
SW|税务|Taxation
SY|石油天然气|Natural Gas
TB|铁路运输|Rail Transport
TD|土地管理|Land Management
TJ|铁道交通|Railway Traffic
TY|体育|Sports
WB|物资管理|Materials Management
WH|文化|Culture
WJ|兵工民品|Ordnance
WM|外经贸|Foreign Trade
WS|卫生|Health
WW|文物保护|Cultural Relics Protection
XB|稀土|Rare Earths
XF|消防救援|Fire and Rescue
YB|黑色冶金|Ferrous Metallurgy
YC|烟草|Tobacco
YD|通信|Communication
YJ|减灾救灾与综合性应急管理|Disaster Relief and Emergency Management
YS|有色金属|Non-Ferrous Metallurgy
YY|医药|Medicine
YZ|邮政|Postal
ZY|中医药|Chinese Medicine
`;

/** All others by level, code | zh | en, for people; the recogniser does not need it, so it stays out of the content script. Each level's in the order that packs smallest. */
const OTHERS: readonly (readonly [level: Level, rows: string])[] = [
  [
    'national',
    `
SANS|南非标准|South African National Standard
GBZ|国家职业卫生标准|National occupational health standard
PAS|英国公共可用规范|BSI Publicly Available Specification
GBn|国家内部标准|National internal standard
GB|中国国家标准|Chinese national standard
GBJ|工程建设国家标准（旧）|Construction national standard (old)
GSB|国家实物标准|National physical reference
GWPB|国家污染物排放标准（旧）|National pollutant discharge standard (old)
GWKB|国家环境保护标准（旧）|National environmental protection standard (old)
GHZB|国家环境质量标准（旧）|National environmental quality standard (old)
JIS|日本工业标准|Japanese Industrial Standard
PD|英国标准化出版文件|BSI Published Document
SS|瑞典标准／新加坡标准|Swedish Standard / Singapore Standard
SN EN|瑞士标准|Schweizer Norm
BS|英国标准|British Standard (BSI)
CNS|台湾地区标准|CNS (BSMI, Taiwan)
ÖNORM|奥地利标准|Austrian Standards
GOST|俄罗斯及独联体标准|Interstate and Russian standard (GOST)
UNI|意大利标准|Ente Italiano di Normazione
СП|俄罗斯建筑规范|Russian code of practice (SP)
CAN/CSA|加拿大国家标准|National Standard of Canada (CSA)
ABNT NBR|巴西标准|Associação Brasileira de Normas Técnicas
NBN|比利时标准|Bureau de Normalisation
TIS|泰国标准|Thai Industrial Standard
AS/NZS|澳大利亚／新西兰标准|Australian/New Zealand Standard
NZS|新西兰标准|New Zealand Standard
NF|法国标准|Norme française (AFNOR)
NEK|挪威电工标准|Norsk Elektroteknisk Komite
NEN|荷兰标准|Koninklijk Nederlands Normalisatie Instituut
ГОСТ|俄罗斯及独联体标准|Interstate and Russian standard (GOST)
TCVN|越南标准|Vietnam Standard
AS|澳大利亚标准|Australian Standard
IS|印度标准|Indian Standard (BIS)
QCVN|越南技术法规|Vietnam Technical Regulation
СНиП|俄罗斯建筑规范|Russian building code (SNiP)
ДСТУ|乌克兰标准|Ukrainian standard (DSTU)
KS|韩国标准|Korean Standard
NIST SP|美国国家标准与技术研究院特别出版物|NIST Special Publication
NIST|美国国家标准与技术研究院|National Institute of Standards and Technology
DS|丹麦标准|Dansk Standard
SNI|印度尼西亚标准|Standar Nasional Indonesia
SFS|芬兰标准|Suomen Standardit
PN|波兰标准|Polski Komitet Normalizacyjny
UNE|西班牙标准|Una Norma Española (UNE)
ČSN|捷克标准|Česká technická norma
DIN|德国标准化学会|Deutsches Institut für Normung
DOE|美国能源部标准|US Department of Energy standard
NBR|巴西标准|Associação Brasileira de Normas Técnicas
建标|建设项目/工程项目建设标准|Project construction standard
FIPS|美国联邦信息处理标准|Federal Information Processing Standard
NIST IR|美国国家标准与技术研究院内部报告|NIST Interagency Report
MIL|美国军用标准|US military standard
FMVSS|美国联邦机动车安全标准|US Federal Motor Vehicle Safety Standard
NASA|美国航空航天局标准|NASA standard
FED|美国联邦标准|US Federal standard
ANSI|美国国家标准学会|American National Standards Institute
`,
  ],
  [
    'military',
    `
GJB|国家军用标准|National military standard
`,
  ],
  [
    'metrology',
    `
JJF|国家计量技术规范|National calibration specification
JJG|国家计量检定规程|National verification regulation
`,
  ],
  [
    'special',
    `
TSG|特种设备安全技术规范|Special equipment safety technical regulation
YBB|国家药包材标准|National pharmaceutical packaging standard
`,
  ],
  [
    'industry',
    `
JGJ|建筑行业工程建设标准|Building construction engineering
TBJ|铁路工程旧标准|Railway engineering (old)
JTG|公路工程标准|Highway engineering
NB/SH|能源行业石油化工标准|Energy industry, petrochemical
SDJ|水利电力旧标准|Hydro power engineering (old)
JTS|水运工程标准|Water transport engineering
HGJ|化工工程旧标准|Chemical engineering (old)
SHJ|石油化工旧标准|Petrochemical (old)
RFJ|人民防空工程标准|Civil air defence engineering
JTJ|交通（公路/水运）工程旧标准|Traffic engineering (old)
SHS|石油化工设备维护检修规程|Petrochemical maintenance
CJJ|城镇建设行业工程建设标准|Urban construction engineering
`,
  ],
  [
    'group',
    `
CECS|中国工程建设标准化协会标准（旧）|CECS standard (old)
`,
  ],
  [
    'local',
    `
DBJ|地方工程建设标准|Local construction standard
DG/TJ|上海市工程建设规范|Shanghai construction code
`,
  ],
  [
    'international',
    `
3GPP|第三代合作伙伴计划|3rd Generation Partnership Project
OIML|国际法制计量组织|International Organization of Legal Metrology
BIPM|国际计量局|International Bureau of Weights and Measures
IHO|国际海道测量组织|International Hydrographic Organization
ECMA|Ecma 国际|Ecma International
IWA|ISO 国际研讨会协议|ISO International Workshop Agreement
IALA|国际航标协会|International Association of Marine Aids to Navigation
IATF|国际汽车工作组|International Automotive Task Force
CIE|国际照明委员会|International Commission on Illumination
IEC|国际电工委员会|International Electrotechnical Commission
CISPR|国际无线电干扰特别委员会|IEC International Special Committee on Radio Interference
IETF|互联网工程任务组|Internet Engineering Task Force
ITU-R|国际电信联盟无线电通信部门|ITU Radiocommunication Sector
ITU-T|国际电信联盟电信标准化部门|ITU Telecommunication Standardization Sector
ISO|国际标准化组织|International Organization for Standardization
ICH|国际人用药品注册技术协调会|International Council for Harmonisation of Pharmaceuticals
CCSDS|空间数据系统咨询委员会|Consultative Committee for Space Data Systems
JCGM|计量导则联合委员会|Joint Committee for Guides in Metrology
UN|联合国|United Nations
OASIS|结构化信息标准促进组织|OASIS Open
RFC|互联网标准征求意见稿|IETF Request for Comments
STD|互联网标准|IETF Internet Standard
OMG|对象管理组织|Object Management Group
W3C|万维网联盟|World Wide Web Consortium
BCP|互联网最佳现行实践|IETF Best Current Practice
OGC|开放地理空间信息联盟|Open Geospatial Consortium
`,
  ],
  [
    'regional',
    `
HD|欧洲电工协调文件|CENELEC Harmonization Document
CWA|CEN 研讨会协议|CEN Workshop Agreement
EN|欧洲标准|European Standard (CEN, CENELEC, ETSI)
CEN|欧洲标准化委员会|European Committee for Standardization
CENELEC|欧洲电工标准化委员会|European Committee for Electrotechnical Standardization
ETSI|欧洲电信标准化协会|European Telecommunications Standards Institute
STANAG|北约标准化协议|NATO Standardization Agreement
ECSS|欧洲空间标准化合作组织|European Cooperation for Space Standardization
`,
  ],
  [
    'association',
    `
AAMI|美国医疗仪器促进协会|Association for the Advancement of Medical Instrumentation
AWWA|美国水务协会|American Water Works Association
CSA|加拿大标准协会|CSA Group
J-STD|电子行业联合标准|Joint industry standard (IPC, JEDEC)
UL|UL 标准|UL Standards
TIA|美国通信工业协会|Telecommunications Industry Association
ASHRAE|美国采暖制冷与空调工程师学会|ASHRAE
IEEE|电气电子工程师学会|IEEE Standards Association
VDI|德国工程师协会|Verein Deutscher Ingenieure
SMPTE|电影与电视工程师学会|Society of Motion Picture and Television Engineers
ASME|美国机械工程师学会|American Society of Mechanical Engineers
NEMA|美国电气制造商协会|National Electrical Manufacturers Association
VDE|德国电气工程师协会|Verband der Elektrotechnik
NFPA|美国消防协会|National Fire Protection Association
ASTM|美国材料与试验协会|ASTM International
IPC|国际电子工业联接协会|IPC, Association Connecting Electronics Industries
AWS|美国焊接学会|American Welding Society
JESD|JEDEC 标准|JEDEC Standard
AEC|汽车电子委员会|Automotive Electronics Council
API|美国石油学会|American Petroleum Institute
SAE|国际自动机工程师学会|SAE International
ARINC|航空无线电公司|ARINC (SAE ITC)
SEMI|国际半导体产业协会|SEMI
XSF|XMPP 标准基金会|XMPP Standards Foundation
`,
  ],
];

/** Province of a local standard by the two figures after DB. */
const PROVINCES = `
11|北京市|Beijing
12|天津市|Tianjin
13|河北省|Hebei
14|山西省|Shanxi
15|内蒙古自治区|Inner Mongolia
21|辽宁省|Liaoning
22|吉林省|Jilin
23|黑龙江省|Heilongjiang
31|上海市|Shanghai
32|江苏省|Jiangsu
33|浙江省|Zhejiang
34|安徽省|Anhui
35|福建省|Fujian
36|江西省|Jiangxi
37|山东省|Shandong
41|河南省|Henan
42|湖北省|Hubei
43|湖南省|Hunan
44|广东省|Guangdong
45|广西壮族自治区|Guangxi
46|海南省|Hainan
50|重庆市|Chongqing
51|四川省|Sichuan
52|贵州省|Guizhou
53|云南省|Yunnan
54|西藏自治区|Tibet
61|陕西省|Shaanxi
62|甘肃省|Gansu
63|青海省|Qinghai
64|宁夏回族自治区|Ningxia
65|新疆维吾尔自治区|Xinjiang
71|台湾省|Taiwan
81|香港特别行政区|Hong Kong
82|澳门特别行政区|Macao
`;

export interface PublisherName {
  readonly zh: string;
  readonly en: string;
  readonly level: Level;
}

function rowsOf(table: string): readonly (readonly [code: string, zh: string, en: string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', zh = '', en = ''] = line.split('|');
      return [code, zh, en];
    });
}

export const PUBLISHER_NAMES: ReadonlyMap<string, PublisherName> = new Map(
  OTHERS.flatMap(([level, rows]) =>
    rowsOf(rows).map(([code, zh, en]) => [code, { zh, en, level }] as const),
  ).concat(
    rowsOf(INDUSTRIES).map(([code, zh, en]) => [
      code,
      { zh: `${zh}行业标准`, en: `${en} industry standard`, level: 'industry' },
    ]),
  ),
);

export const PROVINCE_NAMES: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map(
  rowsOf(PROVINCES).map(([code, zh, en]) => [code, { zh, en }]),
);
