export const HELP = `stdlens: what a standard number is, and whether it may still be cited.

  stdlens detect --jsonl < in > out
      In: {"id","text"} a line. Out: {"id","hits":[{"start","end","text","canonical","shorthand"}]}.
  stdlens parse < lines
      {"input","canonical","publisher","work","edition"} a line; canonical is null where it is no number.
  stdlens lookup --pack DIR [--on DATE] [--cited-on DATE] [--regime NAME] [--title TEXT] [--json] NUMBER…
      Without NUMBER they are read from standard input, one a line. DATE is YYYY-MM-DD: --on the day for which to answer,
      --cited-on the day of the citing document. --regime accepts what that list accepts, such as "IAF certification";
      a name that the pack does not have is refused with those that it has. --title is what the citing text calls its one
      NUMBER: said where that is another document's title.
  stdlens pack build --source NAME=PATH… --out DIR
      [--id ID] [--key PEM] [--made-at DATE] [--retrieved NAME=DATE…] [--report FILE] [--since OLD…] [--allow-fewer NAME…]
      NAME of --retrieved is a source (relaton) or one of its data sets (relaton-iec). OLD is an earlier pack; a data set
      that lost more than a fifth of its records since the newest of them ends the build, unless --allow-fewer names it.
  stdlens pack bundle DIR [--out FILE]
      The whole pack as one file, which StdLens imports where there is no network. Without FILE it is put into the pack,
      from where first syncs take it in one request.
  stdlens pack verify DIR [--trust KEY…]
  stdlens pack diff OLD NEW [--json]
  stdlens pack merge PACK… --out DIR [--trust KEY…] [--id ID] [--key PEM] [--made-at DATE] [--since OLD…]
      Each PACK is verified first; where a KEY is given, one must have signed each. Own lists of several organisations are
      told apart by the --id of their packs. The whole is as new as the newest of them.
  stdlens pack crawl --out FILE.jsonl [--list NAME] [--address URL] [--pause MS] [--pages N]
      For publishers: the list of a Chinese registry, one polite request at a time; goes on where it stopped. NAME is gb
      (std.samr.gov.cn, without --list), gb-advanced (the same with what is replaced), openstd, hbba, dbba or ttbz.

Exit codes: 0 done, 1 the answer is no or something is damaged, 2 the command was not understood, or what it
names cannot be used.
`;
