/**
 * How numbers look, a line each: name, ways, number, year. Ways are letters: the first says how it is printed (`PRINTS` in
 * build.ts, `=` as it is written), the others what stands around it (`GAPS`, `YEARS`, `SUPPLEMENTS`, `TAILS` in grammar.ts), `l`
 * that its letter is evidence. The year is for those that have one of their own. Written in the marks of notation.ts.
 */
const LINES = String.raw`
code =c #6(?:[.．](?!0>)#5|_[.．]_#5(?=_~)){0,3}[A-UX-Z]?(?:(?<=#{3})~(?!0|[4-9]#)#2(?!\.?#))?
dashed gc/ (?:[A-Z]{1,2}\s?)?#5/#2(?=~#{4}|>)|(?:[A-Z]{1,4}\s?)?$
local =c/ (?!#{7})$
group fc (?:[A-Z]:)?(?:#_##_#{3}|#{4}_S|[A-Z]{0,4}$)
sn =c [56]##_#{3}[a-z]?|#5(?:[.．]#5){0,3}[A-Z]?
iso -is #6(?:/#2(?=:))?%(?!\.#)
cei -is #6%(?:/#2(?!-#))?
en =iv (?:[234]##_#{3}|#6)%
etsi =v (?:#{3}_?#{3}|(?:[A-Z][A-Z\d]{1,3}|mWT)(?:-[A-Z]{2,4})?_#{2,3}|(?:GSM_)?##\.##|#3)%(?:/[AC]#)?
din di (?:##_#{3}(?!#)|#7)@(?:'(?!M#|A#-)(?:[A-Z]{0,2}#4(?!\.#)[A-Z]?|[A-Z])>){0,4}>(?:_(?:Bei)?[Bb]l(?:att|\.)?_?#3(?:\.#2){0,2}\b)?
bs bi (?:#?[A-Z]{1,3}_?)?#6[a-z]?@(?:/#(?=:))?(?:'[A-Z]{0,2}#4[A-Za-z]{0,2}(?:\.#3){0,3}>){0,4}
nf bil (?:DTU_##\.#2(?:_P#(?:-#){0,2})?|[A-Z]_?##~#{3}|#6)%
ss bi #{3}_##_##|(?:[A-Z]_?)?#6%(?:-?[A-Z]\b)?
jaso bu (?:[A-Z]_?)?#{3,4}
norsok =i [A-Z]-(?:[A-Z]{2,3}-)?#{3}
ogc w ##-#{3}(?:[rR]#2(?:c#2|[a-z])?)?
sia =i #{2,4}(?:[./]#2)?
une =i #6@% /##
plain bir (?:[A-Z]_?)?#6@%[A-Z]?
dotted =i #6@%(?:_S#)?
ecma =i/ #6%
au =i #{2,5}@%
jis bil (?:[A-Z]_?)?#{4,5}%
pn =i (?:##_#{4}|(?:[A-Z]-)?#{4,6})%
tis = #5 (?:~|;)2[45]##
sans =iw #6(?:-[A-Z]{1,2}#?\b)?%
is =i; #{2,5}(?:_?\(Part_?-?_?(?:#2|[IVX]{1,4})(?:/_?Sec_?#2)?\)|_[Pp]art_#2)?%
gost =u (?:[БН]_)?(?:[А-ЯA-Z]\.|[IVX]{1,4}-)?#6@(?:~(?!(?:&|##)(?![\d.:]|~))#4@){0,3} ~(?:&|##)\*
sp = #3(?:\.#{5,7}|-#{3})? [.-]&
itu =t [A-Z]{1,3}\s?\.\s?#5@(?:\.?[A-E]#?\b)?(?:_?(?:bis|ter)\b)?(?:/[A-Z]\.#5@)?(?:-#3)? (?:_\([Vv]\.?#2\))?_?\((?:##/##|(?:##/)?&)\)
ieee =ye P?[A-Z]{0,2}#5@[a-zA-Z]{0,3}(?:TM|™|®)?(?:'#{3,5}|~#(?=[-:]&))?(?:/D#2(?:\.#2)?)?(?!\x5f)
us gurl (?!(?:ISO|IEC|EN|UL|DIN|TC)(?:_|-))(?:BPVC(?:[.-](?!&)[A-Z\d]{1,4}){0,5}|[A-Z]{0,4}(?:_|~)?#5@(?:[A-Z]{1,3}|[a-z](?=-#))?(?:-[A-Z]?#{3}|-[A-Z](?:#|\.#2)?\b|(?:-#(?!#)){1,3})?(?:/[A-Z]{1,3}\.?#3@M?(?=-##))?)
nema nurl [A-Z]{2,4}_?#5(?:\.#2)?|#{3}
mss murl SP(?:_|~)?#3
smpte nur (?:(?:ST|RP|EG|RDD|OV)_?)?#4M?(?:~(?!&)#3(?!#))?
astm guarl [A-GP-W](?:_|-)?#4[A-Z]?(?:/[A-G]_?#4M)?
api gy Q?#5(?:\.#2){0,3}[A-Z]{0,3}#?(?:-(?:[A-Z1-9]|WSD|LRFD)\b)?
ul =yr #5(?:(?!V|HB)[A-Z]{1,3})?(?:(?!-V)%)?
nfpa =u #4[A-Z]{0,3}
sae gl (?:J|A(?:S|RP|MS|IR)|MA)_?#5[A-Z]{0,2}(?:[-/]#4[A-Z]?>)? \x5f#{6}|:#{4}
csa oukrl (?!LR)(?=[A-Z]{0,4}#)[A-Z]{0,4}#{0,5}(?:[.．]#4){0,3}(?:,?_(?:[Nn]o|NO)\.?_?#6(?:\.#3){0,3})?% (?:~|;)M##
csaiso =ukr #6%
nist Nn #5(?:(?:~|(?<=800)_)#5){0,3}(?:[A-Ha-h](?:-#\b)?)?(?:r#|v#|pt#)*
mil = #6(?:(?:\.|(?<!STD.{1,7})/)#3)?[A-Z]{0,2}(?:-#4[A-Z]{0,2}){0,2}
rfc = #5
tgpp =v [A-Z]?##\.#{2,3}[UA]?(?:-#2){0,2}
ich g [QESM]_?#2[A-Z]?(?:\(R#\))?
cie =i x?#3(?:[.-](?:SP)?#2(?!#)(?:\.#2)?)?(?:/[EFG])?
avionics = (?:1(?:2|4|09|60|78)|2(?!09|1[0-4])##|3##|7[69]|80|94)[A-Z]?
ecss = [EQMSU](?:~(?:ST|HB|TM|AS))?~#2(?:~#2){0,2}[A-Z]?
ccsds =t [A-Z]?#{2,3}\.#2-[BGMYORS]-#2(?:\.#)?(?:-S)?
ipc =l (?:[A-Z]{1,3}-)?#{3,4}[A-Z]{0,2}
jesd = #3(?:\.#2)?[A-Z]?(?:-[A-Z]?#3[A-Z]?)?(?:-[A-Z]\b)?
aec = Q#{3}(?:-#{3})?[A-Z]?
aerospace =i (?:9[01]##|13(?:100|00#)|5553|6081|617[14]|6496|22759)[A-Z]?(?:/#3)?
aes =i #2(?:-(?!&)#2(?!#))?[a-z]?
semi =l [A-Z]#3(?:\.#)? -#{4}
sa =i 8000
aws =url QC#2|[A-GJ]#2\.#3M?(?:/[A-GJ]#2\.#3M?)?
nmx =y [A-Z]{1,2}-(?:[A-Z]{1,5}-)?#5(?:/#3)?(?:-#3(?!#))?(?:-[A-Z]{3,7}\b)?
arinc =y #{3,4}[A-Z]?(?:P#2[A-Z]?)?(?:-(?!&)#2(?!#))?
nom =y #{3}-[A-Z\d/]{3,10}
aero = [2-7]#{3}[A-Z]?(?:/#3[A-Z]?)?
`;

/** Name → ways, number, year. */
export const SHAPES: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.split('\n').map((line) => [line.split(' ', 1)[0] ?? '', line.split(' ').slice(1)]),
);
