/** A rule a line, then its example; marks as in chinese.cases.ts. */
export const RULES = String.raw`
verb and what is done name an undated industry code | 铅含量按«HJ 700»测定，结果见表3
a verb before is a cue | 孔隙率参照«SY 5336»检验
verb and deed, for codes that are words elsewhere | 样品依«CB 535»规定存放
a model number after a verb is none | 货架按 SY 120 喷漆
slash of a local standard left out | «DB33T 2048-2017»与«DB4401T 12-2019»同时有效
small letters glued to Han | 楼板按«gb50010-2010»计算，验收见«gb/t50107-2010»
small letters without Han are code | charset=gb2312 gb18030-2022 font
Han one for a dash, before a whole year | 防水等级见«GB 50108一2008»第3.2.1条，共一2处
a telephone number | 传真 DL 0532-85471236
classes, rooms, areas | 研讨课：GB 1704 班，教室 JS 1302 室
amounts with cubic metres | 混凝土 SJ 1350 m³，栏杆 SB 220 m
a file's name | CJJ_37-2012_城市道路.pdf
a family of standards is no number | 按国标GB 50 系列设计
cues in traditional characters | 试件採用 «CNS 1230» 養護
UL numbers that look like years, in company | 电池按«UL 1973»与«IEC 62619»送检
JIS supplements and reports | «JIS A 1481:2016/AMENDMENT 1:2021» and «JIS TR Q 0008»
white papers of NIST, with and without its name | «NIST CSWP 29» and «CSWP 24»
technical notes, joint standards, supplements of CIE | «CIE TN 003:2015», «CIE S 026/E:2018», «CIE 191-SP1:2011»
extended redlines | «IEC 61010-2-202:2020 EXV-RLV»
revisions and corrigenda of OGC | «OGC 17-069r4» and «OGC 12-128r18c1»
parts of five figures | «ISO/IEEE 11073-10201:2020»
a word of the trade before a citation | discharge to «ESD S20.20-2021», surge test ESD «IEC 61000-4-2»
letters of NORSOK keep their hyphen | «NORSOK M-501» and «NORSOK L-CR-003»
sections of CEI after a slash, joint Italian ones | «CEI 64-8/5», «UNI CEI EN ISO/IEC 17020:2012»
Swedish and Swiss numbers in groups | «SS 424 14 75», according to «SN 640 461», «SN EN 12620:2008»
Norway | «NS-EN 1990» and «NS 3420-A:2019»
more American bodies | «ANSI/ASQ Z1.9-2003 (R2018)», «AASHTO M 85»
a hyphen is the body's own joint | «ISA-18.2» alarms and «TIA-606-C» labels
film speeds, also ranges | ISO 100-25600, ISO 64-12800
classes of clean rooms | air of ISO 6, Class 1000
an extension | dial +44 20 7946 0102 ext. EN 3042
material numbers and steel grades | steel DIN 1.4404, AISI 4130
shapes of specimens are no parts | specimens to «ISO 604»/1B or «ISO 178»/2A
an adoption written without a blank | «YY/T 0287-2017»idt«ISO 13485:2016»，«GB/T 5099-94»neq «ISO 4705:1993»
ranges of short numbers, and before a word that counts | «HJ 25.2»～{{HJ 25.5|25.5}}导则，«HG/T 21515»～{{HG/T 21530-2014|21530-2014}}人孔
letter of food enterprises after a blank | 执行标准：«Q/ABD 0007 S-2021»
judicial authentication | «SF/Z JD0401001-2010»
construction standards without a slash | «DBJ01-501-2009»勘察规范
models of machines | 变频器 CJ 3000 系列，JB 250 冲床，SY 9012 芯片，MT 2205 模块
a publisher's name twice is said once | IEC «IEC 60364-7-705» and ISO «ISO 4413»
a part of a part | «IEC 60601-1», {{IEC 60601-1-3|-1-3}} and {{IEC 60601-1-8|-1-8}}
things beside a number | EPDM and NBR 80 Shore, DIN 6 plug, EN 4 languages
series that never go without their word | MIL 60 cm, ETS 3 buses, ED 14 patients, RFC 80% done
networks | AS 64999 peers with AS 65010
letters of NEMA are evidence, in company | «NEMA MG 1-2021» and «NEMA ICS 5»
API numbers that look like years, in company | «API 650» tanks with «API 2000» vents
labels of textiles | «OEKO-TEX STANDARD 100»
Eurocodes have numbers like years | designed according to «EN 1990» and «EN 1998»
a year with its edition is no member of a list | «NFPA 25», 2020 edition, and «NFPA 1142», 2017 edition
film speeds by the names of their makers | 27° DIN / ISO 400, ISO/ASA 200 film; threads to «DIN ISO 228»
things are counted by plain figures | a «SAE J3068» connector with «ASTM F1554» rods, DIN 5 plugs
a publisher cited surely is cited again | beams to «IS 800:2007», loads to «IS 2911», walls as in «IS 2185»
a month with a short year | «ITU-T Q.763 (12/99)» and «ITU-T I.363.5 (08/96)»
a slash parts military standards, and numbers the sheets of a specification | «MIL-STD-704»/{{MIL-STD-810|810}} but «MIL-DTL-24308/4»
certification of welders | «AWS QC7:1993 (R2010)» and «AWS D1.6/D1.6M:2017»
national annexes | «NEN-EN 1990:2002+A1:2006+NB:2011»
versions in small letters | «ETSI TS 102 165-1 v5.2.3»
parts of NIST's series | «NIST SP 800-73 Part 2», «NIST SP 800-140 Part 1 Rev. 1»
the mark of whose document ANSI approves | «ANSI/UL 1363:2018» and «ANSI/AAMI PB70:2012»
another number that looks like the one before | «ASHRAE 62.2», {{ASHRAE 90.4|90.4}} and {{ASHRAE 15.2|15.2}}; «NF DTU 40.21», {{NF DTU 43.1|43.1}}
grades and breakers | 压力管道 GB2 级安装资质，断路器 DZ15-40 三极，整流桥 GBJ2510
a clause is no counted thing | 浪涌满足 «GB/T 17799.1» 条文要求，共 «QB/T 1333» 条款
codes of cities and of telecommunications | «SJG 46-2023»与«YDC 009-2006»，«DB22/JT 104-2001»，«DBS45/ 004-2017»
internal standards of old times | 按 «GBn 231-85» 与«GBn 231»
heavy machinery, trains, ships | «JB/ZQ 4763-2006»、«TJ/CL 276-2014»、«GD/J 089-2018»
parts between dashes of aircraft parts | 螺栓 «HB 1-143-2002»
blanks around a point before a year | 代替 «GB 4208 . 2 — 1993»。见 «GB 4208» . 其他
a drawn slash | 螺母 «GB╱T 6170»
ranges of parts behind hyphens | «IEC 61784-5-1»~{{IEC 61784-5-3|3}}，«ISO 6336-1»至{{ISO 6336-6|6}}
Dutch, Latin American, Vietnamese, Austrian names | «NTA 8010:2019», «NPR 9998:2020», «COVENIN 2000:1992», «NCh 1537», «TCXDVN 338:2005», «ÖVE/ÖNORM E 8014:2019»
Russian parts behind dashes | «РД 50-680.1-88»
avionics joined by a slash | «RTCA/DO-331» and «EUROCAE/ED-218»
letters of a series behind its number | «ITU-T G.655.C» fibre
clinical laboratories and valves | «CLSI M07-A9», «FCI 70-3», «DOD-STD-2168»
Ecma's name as it writes it | «Ecma-376» and «Ecma TR/84»
amounts from one to another | EN 60-80 cm wide, DIN 10-15 mm, HB 180-220 kg
a number after a word is no part | tolerances «ISO 2768-1» to 3 decimals
a colon that belongs to the sentence | «ASTM D5276»: 10 drops, «ASTM B117:2019» and «ANSI Z87.1»: 20 pairs
words of protocols and of water are cues | 终端遵守«JT808»协议，总氮见«HJ 636» 水质
a title beside an industry code | 《人防门》（«GA 912»）与«MT 818»《电缆》
numbers after other numbers are no sizes | 序号 7 «GB 3839» 与 «GB 4807»，内存 4 GB 3200
ranges of five figures | «GB 50202»-{{GB 50204|50204}}，«NB/T 47018»-{{NB/T 47020-2012|47020-2012}}
small letters with a mark, and glued to Han | 依«jt/t 905»接入，«jt905»报文，«hj819»监测，按«jgj82-2011»紧固，«db32/t 4065-2021», switched to jt/t5551-fix
letters of chips and units | 显卡 GB203 系列，电源 GB 650W，硬盘 TB 4.0，表单 JJF-07，胶圈 NBR 60*2.4，京B·GB456
placeholders behind a number | 代替 Q/CR 9999××××
sizes of bolts are no parts | «GB/T5783»-M8×25、«GB/T 6172»-M10，«DIN 931»-M10×60-8.8, «DIN 7991»-A2-70
parts behind points alone | «GB/T 17627.1»、{{GB/T 17627.2|.2}}和{{GB/T 17627.3|.3}}
amendments behind a hyphen | «GB 15629.1101-2006-XG1-2008»，«GB 7258-2017XG2-2021»
blanks around the slash of a code | «Q / GDW 1234-2015»、«T / CECS 888-2021»
more codes | «JJG (石化) 12-2020»，«SD 230-87»，«JB/DQ 1234-88»，«HAD 103/02»，«JTG/TB05-02-2014»
a number with a mark may look like a year | «TB T 1912»
two figures of flammability | housings of «UL94»V-0, «UL94»HB and «UL 94» V-2
special publications by their whole name | «NIST Special Publication 800-88 Rev. 1.1», «Special Publication 800-63A-4»
test methods of JEDEC | «JESD22-A114-F», «EIA/JESD22-B103», «ANSI/ESDA/JEDEC JS-001-2017», «ANSI/IPC-A-610»
short numbers of known bodies | columns to «AISC 341» under «ASCE 7» §12, «SNI 1727», «NEN 6702», «AISC-341»
a number alone in its text or between marks | "«IS 875»", ('«IS 1786»')
several numbers bear each other out | girders «IS 802», slabs «IS 1642», beams IS 80
a clause is spoken of | «AS3001» Clause 2.4, «BS 4142», Part 2; SS316 Part
years that numbers look like | «DIN 1986» standards, din 1878, «DIN EN 806» and «DIN 1988»
supplements of Poland and Spain, and more than four | «PN-B-03264:2002/Az1:2003», «UNE-EN 50132:2008/IS1:2009», «EN 60335-2:2003+A1:2004+A2:2006+A11:2009+A12:2010+A13:2012»
reaffirmed without a blank, and after one | «ANSI/AAMI ES1:1993/(R)2003», «ASTM F2096-04 (2012)»
a year before a full stop | lit to «BS 5489-2013».
fibres | «ITU-T G.657A2» and «ITU-T G.654.E», «ITU-T G.652D»
units of fields | CISPR 30–300 MHz, «CISPR 16-1-1»
a month is no member of a list | «EN ISO 13855», 2025-11
committees of ASHRAE, numbers of articles | ASHRAE TC 5.3, Artikelnummer EN-10305
bills | facture n° EN 7781
Australian and British names | «AS NZS 4024», «BS OHSAS 18002»
compounds before | non-«RFC5322»-compliant, pre-RFC5322
classes of flammability after a hyphen and in figures | «UL94»-V0, «UL 94» 5VA, 符合«UL94»V1级
Australian numbers beside each other | floors («AS 2870», «AS 1720»)
a year behind a slash | conforme «NBR 6123/2013», «ISO 14040/2006»
a class of the environment's quality without a blank | 执行«GB 3838-2002»3类，«GB12348-2008»2类区
versions of a language | an ECMA 7 target
classes behind a hyphen are no parts | «EN 10204»-2.2, «DIN 931»-10.9, «ASTM A320»-L7, «IEEE1588»v2
numbers behind the letter of the first | «JIS G 3444», {{JIS G 3466|3466}}
parts of Australian numbers | «AS2118.4» sprinklers
cues and clauses of Eurocodes and British numbers | Eurocode basis «EN 1990», «BS5266» part 1
two dashes for one, a blank between | «GB/T 9685- -2008» 容器
a dash between blanks joins no publishers | audited: PCI DSS - «ISO 9001», SOC 2
the question mark of a sentence in Han | 您查过标准?«JGJ79-2012»吗
proposals of the eighties | adopts «ISO/DP 7240-7:1988»
cases of the Russian word | по «ГОСТу 8.417-2002» и «госту 25347-82», «ГОСТы 2.104-2006» и {{ГОСТ 2.109-73|2.109-73}}, рост 1990
connectors are things, standards of connectors are not | a «BS 1363» plug, DIN 8 plug
classes behind a number of China | 图样未注形位«GB/T1184»-H，倒角«GB/T1804-2000»-V，拍片«GB/T12605»-II级，着色«JB4730»-Ⅱ级；字符集 "ISO-8859-8-I"
parts behind a hyphen of China | 振动«GJB150-9»，霉菌«GB/T2423-16-2008»，布线«YD 5102-1-2010»，探伤«JB4730-5-94»，字符«GB 13000-2»
no parts: a range, a short year, a breaker | «WS/T 661»-{{WS/T 662-2020|662-2020}}，«GB 2894-88»，断路器 DZ47-32，芯片 MT7688-2
a value or a key, where a year or part bears it out | 2=«DL/T698-2010», 规范=«GB50016», rule="x", norm=«GB/T18204-2014», shock:«GJB150-18», std:«GB50057-2010»
code keeps its values | charset=gb18030 encoding=GB2312 type=ISO8601 format:RFC3339 a/b?q=GB50016-2014&std=GB50057-2010
escapes of line ends | 标准：\u005Cn«GB 50187-2012»\u005Cn«GB50352»\u005Ct《总图》 C:\u005CGB50187-2012
small letters with a year or a long number | see «q/gdw 10370-2016», «t/cecs 593-2019», «jjg 693-2011», «jgj 80-2016», tested to «din en 806-4:2010», «jis k6253», «astm d2240», «3gpp ts 24.301», «mil-std-461g», «ieee 802.15», «en 61010-1»
words in small letters | din 2010-2015, en 2018, en 10000, is 4800, q/day 1000, t/min 2000
names of classes and calls | ISO8601::Duration, RFC3339::now, RFC2822.parse, see «ISO8601».
a year of copyright is no number | «ISO 4126-1:2013»(E) © ISO 2013, Copyright IEC 2016
steel and file numbers | pipe SS 316L, SS 304 and SS 321 to «ISO 1127», CSA LR20563 beside «UL 1950», «SS 424 14 75»
blanks around the dash of a part | «BS 8110 - 1:1997», «IEC 61000 - 4 - 5» surges, «BS EN 1993 - 1 - 8»., «IEC 61730 – 2», «ISO 9001» - 3 steps
a blank for the dash | «NIST SP 800 56A Rev. 3», «NIST SP 800 90B»
numbers with parts after a slash, and others after one with letters | «CEI 0-16»/{{CEI 0-21|0-21}}, «CEI 64-8/7», «API 5L»/{{API 1104|1104}}, «DIN 5»/1000
a name said twice with a slash | iron / AS/NZS / «AS/NZS 60335.2.3:2012»
Slovenian reports | «SIST-TP CEN/TR 15941:2010», «SIST-TS CLC/TS 50238-2:2015»
Colombia, Argentina, motion imagery, aerospace fasteners | «NTC 5613» y «UNE-EN 14021», «NTC-ISO 14001», NTC 2018, «IRAM 11603», «IRAM U500-102», «MISB ST 0603», «AIA/NAS 410-2014», «NAS 1638» or «ISO 4406»
words glued to a publisher | per«ANSI/ESDA/JEDEC JS-002», specification«JESD22-A115», nach«IEC 61000-4-5», the standard«EN 50174», IEC«IEC 60950-1:2005», toISO8601, MyISAM 5
numbers glued to each other | 管道«GB50184»«GB50236»
codes of practice keep the mark that is written, parts and two figures of a year too | по «СП 17-101-2004» и «СП 12-104-95», ограждение — «СП 21-03-97», кровля — «СП 17.13330.2017»
a colon and a dash that open a list | concrete after «EN 1992-1-1»: - class C30, podle «ČSN EN 13670»: - dozor, draft «prEN 17892:—»
a date is no number | 新版YD/T 2027-03-15起施行，GB/T 2025-11-01 生效，log JJG 3/14/06 booked beside «JJG 693»
volts and areas are no members | cable «DIN VDE 0250», 450/750V, core «IEC 60228», 240 mm²
letters of editions | rated to «ANSI/AGMA 9005-F16» and «AGMA 6123-C16»
avionics by their numbers | «ED-153», «ED-76A»/B and «DO-326A», diodes DO-41 and DO-214AC
names of avionics in small letters | the «Eurocae ED-203» board, «Arinc 661» widgets, «Rtca DO-297»
letters of NEMA are evidence enough | frames of «NEMA MG 1» as built, «NEMA ICS 2» covers, NEMA 34 steppers
the word for a standard between name and number | «ISO Standard 5211» flanges, «ISO standard 3834-2:2021», «IEC Standard 60085», «API RECOMMENDED PRACTICE 574»
standards of Russian organisations | «СТО Газпром 9001-2018», «СТО Газпром 2-4.1-713-2013», «СТО 17330282.27.010.001-2008», «СТО РЖД 1.11.002-2008»
members with the type or a letter of their own | «3GPP TS 33.501», {{3GPP TS 33.401|TS 33.401}}; «ÖNORM B 1991», {{ÖNORM B 4710|B 4710}}; valves «MSS SP-80»/{{MSS SP-110|110}}
members of two parts | «Def Stan 00-250», {{DEF STAN 00-056|00-056}}; piscines «NF P 90-307» à {{NF P 90-308|90-308}}
members that look like years, in a row of others | tanks: «API 650», {{API 2000|2000}}, {{API 2350|2350}} but «API 653», 2014 edition
a range of whole numbers | flanges «DIN 2631»–{{DIN 2638|2638}}
reapproved, amended with a colon | «ISO 4649:2017(R2022)», «IEC 60112:2020 (R2024)», «ANSI/AAMI ES60601-2-2:2009/A1:2014»
one letter of an enterprise, with its year | 按«Q/M 3021-2012»、«Q/H 77-2011»验收，Q/B 77 除外
aircraft parts with a zero before | 螺纹«HB/Z 223»、«HB 0-18»、«HB/Z 226»
a figure behind the letter of a military standard | «GJB/Z 299C1-98»
Ukraine's letters before an adoption | «ДСТУ Б EN 1991-1:2013» та «ДСТУ-Н Б В.2.6-190:2013», «ДСТУ Б А.2.4-4:2009»
aerospace materials of the services | «SAE AMS-QQ-N-290», «AMS-QQ-A-225/6», «AMS-STD-401»
a class before a number | valves of 800 class «API 602»
rows of a table | | GY-001 | «GY/T 155-2000» | GY-002 | «GY/T 307-2017» |
a series that has no number yet | welds to ASME BPVC, «ASME BPVC.VIII.1-2021»
figures of a page or a row run into the number behind them | 7«DL/T 5999—2031»接地，电话66010203«GB/T 31999-2015»，8«EN 50999-3:2017+A1:2021»，2«TB 1999-87»
not where they are part of something else | 16GB 3200，主板A2GB1999-2016，编号55-3GB 1999-2016，3GB 1999
numbers glued in a row | «GB4999.1-2031»«GB9999-2028»«GB17999.1-2032»；
a colon before the figures is as good as a blank | laid as per «IS:9999» and measured
two parts in a list | «JIS K 5999-1-2»,{{JIS K 5999-1-4|1-4}},{{JIS K 5999-1-9|1-9}}, «IEC 60099-2-6», {{IEC 60099-2-27|2-27}}
a middle dot parts a list | «ISO 11999»·{{ISO 11998|11998}}·{{ISO 17999|17999}}
amendments of Poland, and a blank before a year | «PN-EN 1999-1:2028 + A1:2034-05 + Ap2:2030 + NA:2031», «EN ISO 13999:2003/AC: 2029»
the year before an old Polish number | «PN-88/B-04999», «PN-90 B-03999»
a hyphen behind letters of NEMA | cabinets of «NEMA TS-2» type
words of API in capitals | API «API SPECIFICATION 5D» FOURTH EDITION
electricity in France | norme «UTE C 15-999-1» et guide
drafts of Denmark | «DSF/prEN 45999-2»
radio, the cable makers, electric code and navy | «ARIB STD-B99», «ARIB STD-T199», «JCS 4999», «JEAC8999-2022», «HJB 999B—2025»
right behind its place in a list | 1.«GB59999-2016» 2.«GB/T59998»；3.«ISO9999»，文件名a2.GB59999
a blank before the year of an amendment | «NF EN 1999-2+A1 :2031», «BS 5999-1: 2002 + A2: 2008», «NF EN 1998-1-1/A1 :2034»
numbers of Europe by thousands | colles «NF EN 12.999», tubes «NF EN 10 999-1», steel EN 1.4999
works and drafts of France | «DTU 59.1», le «DTU 26-9» ou «FD P 92-999» et «XP C 18-999»
a blank before the metric twin | «ASTM A999 /A999M-10» pipes
a word of the trade before | ESD «EN 61999-4-3» shoes
no screw is a part | Mutter nach «ÖNORM EN ISO 4999»–M16-5
old Polish numbers | «PN-89/E-04999.01», «PN-92/B 03999»
a hyphen before the kind of document | «ISO-TS 16999» and «ISO_TS 16998»
railways, lighting, broadcasting and machine makers | «UIC 999:1974», «IES LM-99-08», «EBU R 199», «VDMA 24999»
RFCs in small letters | as per «rfc4999», not in oauth2.rfc4998
what each member is stands in brackets | «ISO 9999» (quality), {{ISO 14999|14999}} (environment) and {{ISO 45999|45999}} (safety), «ANSI B31.1» (power), {{ANSI B31.3|B31.3}} or {{ANSI B31.5|B31.5}}
an amount behind such brackets is none | «EN 1999» (class 2), 2500 pieces; «BS EN 15999-1» (steels) and {{BS EN 15999-2|15999-2}}
a year behind the end of a line | 本规范根据«GB/T 4728.2-\n2018»绘制
a year behind a colon at the end of a line | designed to «BS EN 1990:\n2002» and its annex
a colon before a sentence's own year | 依据«GB/T 4728.2»：\n2018年起实施
a class of tolerance is no length | general tolerances «ISO 2768-1» m
an annex mark without figures | béton conforme à la «NF EN 1992-1-1/NA» ; classe C30
a national number in Switzerland | Beton «SN EN 206» NPK C
a class of pressure | flanges ASME 300, face to face «ASME B16.10»
a post code | Wichita, KS 67202; sampled to «KS A 3151»
numbers beyond the series of RFCs | change request RFC 21873, see «RFC 9110»
an electrical standard of Norway | utført etter «NEK 400:2022» og veiledning
a standard of civil air defence | 按«RFJ 01-2002»和«GB 50098-2009»验收
`;
