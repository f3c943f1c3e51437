import type { Level } from './publisher';

/** code | zh | en | level, for people; the recogniser does not need it, so it stays out of the content script. */
const LINES = `
GB|中国国家标准|Chinese national standard|national
GBn|国家内部标准|National internal standard|national
GBJ|工程建设国家标准（旧）|Construction national standard (old)|national
GBZ|国家职业卫生标准|National occupational health standard|national
GJB|国家军用标准|National military standard|military
GSB|国家实物标准|National physical reference|national
GHZB|国家环境质量标准（旧）|National environmental quality standard (old)|national
GWKB|国家环境保护标准（旧）|National environmental protection standard (old)|national
GWPB|国家污染物排放标准（旧）|National pollutant discharge standard (old)|national
JJF|国家计量技术规范|National calibration specification|metrology
JJG|国家计量检定规程|National verification regulation|metrology
TSG|特种设备安全技术规范|Special equipment safety technical regulation|special
YBB|国家药包材标准|National pharmaceutical packaging standard|special
AQ|安全生产行业标准|Production Safety industry standard|industry
BB|包装行业标准|Packaging industry standard|industry
CB|船舶行业标准|Ships industry standard|industry
CH|测绘行业标准|Surveying and Mapping industry standard|industry
CJ|城镇建设行业标准|Town Construction industry standard|industry
CY|新闻出版行业标准|News Publishing industry standard|industry
DA|档案行业标准|Archiving industry standard|industry
DB|地震行业标准|Seismology industry standard|industry
DL|电力行业标准|Electricity industry standard|industry
DY|电影行业标准|Film industry standard|industry
DZ|地质矿产行业标准|Geological and Mineral Products industry standard|industry
EJ|核工业行业标准|Nuclear Industry industry standard|industry
FZ|纺织行业标准|Textile industry standard|industry
GA|公共安全行业标准|Public Safety industry standard|industry
GC|国家物资储备行业标准|State Material Reserves industry standard|industry
GF|国防工业行业标准|National Defence Industry industry standard|industry
GH|供销合作行业标准|Supply and Marketing industry standard|industry
GM|国密行业标准|Cryptography industry standard|industry
GY|广播电影电视行业标准|Radio, Film and Television industry standard|industry
HB|航空行业标准|Aviation industry standard|industry
HG|化工行业标准|Chemical Industry industry standard|industry
HJ|环境保护行业标准|Environmental Protection industry standard|industry
HS|海关行业标准|Customs industry standard|industry
HY|海洋行业标准|Oceanography industry standard|industry
JB|机械行业标准|Mechanical Engineering industry standard|industry
JC|建材行业标准|Building Materials industry standard|industry
JG|建筑工程行业标准|Construction Industry industry standard|industry
JR|金融行业标准|Financial industry standard|industry
JS|机关事务行业标准|Government Office Affairs industry standard|industry
JT|交通行业标准|Traffic industry standard|industry
JY|教育行业标准|Education industry standard|industry
KA|矿山安全行业标准|Mine Safety industry standard|industry
LB|旅游行业标准|Tourism industry standard|industry
LD|劳动和劳动安全行业标准|Labor and Work Safety industry standard|industry
LS|粮食行业标准|Food industry standard|industry
LY|林业行业标准|Forestry industry standard|industry
MH|民用航空行业标准|Civil Aviation industry standard|industry
MR|市场监管行业标准|Market Regulation industry standard|industry
MT|煤炭行业标准|Coal industry standard|industry
MZ|民政行业标准|Civil Affairs industry standard|industry
NB|能源行业标准|Energy industry standard|industry
NY|农业行业标准|Agriculture industry standard|industry
QB|轻工行业标准|Light Industry industry standard|industry
QC|汽车行业标准|Automotive industry standard|industry
QJ|航天行业标准|Aerospace industry standard|industry
QX|气象行业标准|Meteorological industry standard|industry
RB|认证认可行业标准|Certification and Accreditation industry standard|industry
RF|人民防空行业标准|Civil Air Defence industry standard|industry
SB|国内贸易行业标准|Domestic Business industry standard|industry
SC|水产行业标准|Aquatic Products industry standard|industry
SF|司法行业标准|Judicial Administration industry standard|industry
SH|石油化工行业标准|Petrochemical industry standard|industry
SJ|电子行业标准|Electronics industry standard|industry
SL|水利行业标准|Water Resources industry standard|industry
SN|出入境检验检疫行业标准|Inspection industry standard|industry
SW|税务行业标准|Taxation industry standard|industry
SY|石油天然气行业标准|Natural Gas industry standard|industry
TB|铁路运输行业标准|Rail Transport industry standard|industry
TD|土地管理行业标准|Land Management industry standard|industry
TJ|铁道交通行业标准|Railway Traffic industry standard|industry
TY|体育行业标准|Sports industry standard|industry
WB|物资管理行业标准|Materials Management industry standard|industry
WH|文化行业标准|Culture industry standard|industry
WJ|兵工民品行业标准|Ordnance industry standard|industry
WM|外经贸行业标准|Foreign Trade industry standard|industry
WS|卫生行业标准|Health industry standard|industry
WW|文物保护行业标准|Cultural Relics Protection industry standard|industry
XB|稀土行业标准|Rare Earths industry standard|industry
XF|消防救援行业标准|Fire and Rescue industry standard|industry
YB|黑色冶金行业标准|Ferrous Metallurgy industry standard|industry
YC|烟草行业标准|Tobacco industry standard|industry
YD|通信行业标准|Communication industry standard|industry
YJ|减灾救灾与综合性应急管理行业标准|Disaster Relief and Emergency Management industry standard|industry
YS|有色金属行业标准|Non-Ferrous Metallurgy industry standard|industry
YY|医药行业标准|Medicine industry standard|industry
YZ|邮政行业标准|Postal industry standard|industry
ZY|中医药行业标准|Chinese Medicine industry standard|industry
CJJ|城镇建设行业工程建设标准|Urban construction engineering|industry
JGJ|建筑行业工程建设标准|Building construction engineering|industry
JTG|公路工程标准|Highway engineering|industry
JTJ|交通（公路/水运）工程旧标准|Traffic engineering (old)|industry
JTS|水运工程标准|Water transport engineering|industry
TBJ|铁路工程旧标准|Railway engineering (old)|industry
SDJ|水利电力旧标准|Hydro power engineering (old)|industry
HGJ|化工工程旧标准|Chemical engineering (old)|industry
SHJ|石油化工旧标准|Petrochemical (old)|industry
SHS|石油化工设备维护检修规程|Petrochemical maintenance|industry
NB/SH|能源行业石油化工标准|Energy industry, petrochemical|industry
CECS|中国工程建设标准化协会标准（旧）|CECS standard (old)|group
DBJ|地方工程建设标准|Local construction standard|local
DG/TJ|上海市工程建设规范|Shanghai construction code|local
建标|建设项目/工程项目建设标准|Project construction standard|national
ISO|国际标准化组织|International Organization for Standardization|international
IEC|国际电工委员会|International Electrotechnical Commission|international
CISPR|国际无线电干扰特别委员会|IEC International Special Committee on Radio Interference|international
IWA|ISO 国际研讨会协议|ISO International Workshop Agreement|international
ITU-T|国际电信联盟电信标准化部门|ITU Telecommunication Standardization Sector|international
ITU-R|国际电信联盟无线电通信部门|ITU Radiocommunication Sector|international
CIE|国际照明委员会|International Commission on Illumination|international
OIML|国际法制计量组织|International Organization of Legal Metrology|international
BIPM|国际计量局|International Bureau of Weights and Measures|international
UN|联合国|United Nations|international
JCGM|计量导则联合委员会|Joint Committee for Guides in Metrology|international
ICH|国际人用药品注册技术协调会|International Council for Harmonisation of Pharmaceuticals|international
EN|欧洲标准|European Standard (CEN, CENELEC, ETSI)|regional
CEN|欧洲标准化委员会|European Committee for Standardization|regional
CENELEC|欧洲电工标准化委员会|European Committee for Electrotechnical Standardization|regional
HD|欧洲电工协调文件|CENELEC Harmonization Document|regional
CWA|CEN 研讨会协议|CEN Workshop Agreement|regional
ETSI|欧洲电信标准化协会|European Telecommunications Standards Institute|regional
DIN|德国标准化学会|Deutsches Institut für Normung|national
VDE|德国电气工程师协会|Verband der Elektrotechnik|association
VDI|德国工程师协会|Verein Deutscher Ingenieure|association
BS|英国标准|British Standard (BSI)|national
PAS|英国公共可用规范|BSI Publicly Available Specification|national
PD|英国标准化出版文件|BSI Published Document|national
NF|法国标准|Norme française (AFNOR)|national
UNE|西班牙标准|Una Norma Española (UNE)|national
UNI|意大利标准|Ente Italiano di Normazione|national
NEN|荷兰标准|Koninklijk Nederlands Normalisatie Instituut|national
NBN|比利时标准|Bureau de Normalisation|national
SFS|芬兰标准|Suomen Standardit|national
SS|瑞典标准／新加坡标准|Swedish Standard / Singapore Standard|national
DS|丹麦标准|Dansk Standard|national
PN|波兰标准|Polski Komitet Normalizacyjny|national
ČSN|捷克标准|Česká technická norma|national
ÖNORM|奥地利标准|Austrian Standards|national
JIS|日本工业标准|Japanese Industrial Standard|national
KS|韩国标准|Korean Standard|national
CNS|台湾地区标准|CNS (BSMI, Taiwan)|national
IS|印度标准|Indian Standard (BIS)|national
AS/NZS|澳大利亚／新西兰标准|Australian/New Zealand Standard|national
AS|澳大利亚标准|Australian Standard|national
NZS|新西兰标准|New Zealand Standard|national
SANS|南非标准|South African National Standard|national
TCVN|越南标准|Vietnam Standard|national
QCVN|越南技术法规|Vietnam Technical Regulation|national
SNI|印度尼西亚标准|Standar Nasional Indonesia|national
TIS|泰国标准|Thai Industrial Standard|national
ABNT NBR|巴西标准|Associação Brasileira de Normas Técnicas|national
NBR|巴西标准|Associação Brasileira de Normas Técnicas|national
ГОСТ|俄罗斯及独联体标准|Interstate and Russian standard (GOST)|national
GOST|俄罗斯及独联体标准|Interstate and Russian standard (GOST)|national
СП|俄罗斯建筑规范|Russian code of practice (SP)|national
СНиП|俄罗斯建筑规范|Russian building code (SNiP)|national
ДСТУ|乌克兰标准|Ukrainian standard (DSTU)|national
CSA|加拿大标准协会|CSA Group|association
CAN/CSA|加拿大国家标准|National Standard of Canada (CSA)|national
ANSI|美国国家标准学会|American National Standards Institute|national
IEEE|电气电子工程师学会|IEEE Standards Association|association
ASTM|美国材料与试验协会|ASTM International|association
ASME|美国机械工程师学会|American Society of Mechanical Engineers|association
API|美国石油学会|American Petroleum Institute|association
SAE|国际自动机工程师学会|SAE International|association
AWS|美国焊接学会|American Welding Society|association
UL|UL 标准|UL Standards|association
NFPA|美国消防协会|National Fire Protection Association|association
ASHRAE|美国采暖制冷与空调工程师学会|ASHRAE|association
AWWA|美国水务协会|American Water Works Association|association
AAMI|美国医疗仪器促进协会|Association for the Advancement of Medical Instrumentation|association
NEMA|美国电气制造商协会|National Electrical Manufacturers Association|association
TIA|美国通信工业协会|Telecommunications Industry Association|association
NIST SP|美国国家标准与技术研究院特别出版物|NIST Special Publication|national
NIST IR|美国国家标准与技术研究院内部报告|NIST Interagency Report|national
FIPS|美国联邦信息处理标准|Federal Information Processing Standard|national
MIL|美国军用标准|US military standard|national
NASA|美国航空航天局标准|NASA standard|national
FED|美国联邦标准|US Federal standard|national
DOE|美国能源部标准|US Department of Energy standard|national
FMVSS|美国联邦机动车安全标准|US Federal Motor Vehicle Safety Standard|national
STANAG|北约标准化协议|NATO Standardization Agreement|regional
RFC|互联网标准征求意见稿|IETF Request for Comments|international
BCP|互联网最佳现行实践|IETF Best Current Practice|international
STD|互联网标准|IETF Internet Standard|international
3GPP|第三代合作伙伴计划|3rd Generation Partnership Project|international
ECMA|Ecma 国际|Ecma International|international
SMPTE|电影与电视工程师学会|Society of Motion Picture and Television Engineers|association
IPC|国际电子工业联接协会|IPC, Association Connecting Electronics Industries|association
J-STD|电子行业联合标准|Joint industry standard (IPC, JEDEC)|association
JESD|JEDEC 标准|JEDEC Standard|association
AEC|汽车电子委员会|Automotive Electronics Council|association
IATF|国际汽车工作组|International Automotive Task Force|international
ARINC|航空无线电公司|ARINC (SAE ITC)|association
CCSDS|空间数据系统咨询委员会|Consultative Committee for Space Data Systems|international
ECSS|欧洲空间标准化合作组织|European Cooperation for Space Standardization|regional
SEMI|国际半导体产业协会|SEMI|association
W3C|万维网联盟|World Wide Web Consortium|international
OASIS|结构化信息标准促进组织|OASIS Open|international
OMG|对象管理组织|Object Management Group|international
IALA|国际航标协会|International Association of Marine Aids to Navigation|international
IHO|国际海道测量组织|International Hydrographic Organization|international
IETF|互联网工程任务组|Internet Engineering Task Force|international
XSF|XMPP 标准基金会|XMPP Standards Foundation|association
OGC|开放地理空间信息联盟|Open Geospatial Consortium|international
NIST|美国国家标准与技术研究院|National Institute of Standards and Technology|national
`;

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

const LEVELS: ReadonlySet<string> = new Set<Level>([
  'international',
  'regional',
  'national',
  'industry',
  'military',
  'metrology',
  'local',
  'group',
  'enterprise',
  'association',
  'special',
]);
const isLevel = (word: string): word is Level => LEVELS.has(word);

export const PUBLISHER_NAMES: ReadonlyMap<string, PublisherName> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', zh = '', en = '', level = ''] = line.split('|');
      return [code, { zh, en, level: isLevel(level) ? level : 'national' }] as const;
    }),
);

export const PROVINCE_NAMES: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map(
  PROVINCES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', zh = '', en = ''] = line.split('|');
      return [code, { zh, en }] as const;
    }),
);
