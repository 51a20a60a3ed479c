What the member of staff keeps in mind
======================================

How to meet a person no program can demand, but it can remind of it at the right moment: on a terminal klag
says what the procedure has under `guidance:` for an act, before it asks for the facts of that act. Here
`script` is the terminal.

  $ at_terminal() { script -qec "$*" /dev/null | tr -d '\r' | grep -E '^(Keep in mind|  - )'; }
  $ settled() {
  >     klag init "$1" --procedure "$1" --organisation Kommunen --unit a --unit-name A --staff anna.berg \
  >         --staff-name "Anna Berg" --staff-title Samordnare --e-mail anna.berg@example.org --quiet >/dev/null
  >     cd "$1" && klag new --channel phone --unit a --name "Rut Alm" --address "Gatan 1" --words "Ingen kom." --quiet >/dev/null
  > }

care-no
-------

  $ settled care-no
  $ at_terminal klag new
  Keep in mind:
    - Finn et sted der dere kan snakke uforstyrret, ta deg god tid, vær rolig og lytt. (N18)
    - Døm ikke, og si deg verken enig eller uenig før saken er undersøkt. (N18)
    - Skriv det personen sier, med personens egne ord og ikke med dine. (N12)
    - Tilby klageskjemaet, hjelp til å skrive, og en annen ansatt som mottaker. (N13)
    - Fortell om retten til å klage også når du tviler på samtykkekompetansen eller mistenker misbruk. (N17)
    - Gi en kopi av klageprosedyren til alle som ber om den, også til familien og andre. (N16)
    - Si fra til lederen din om hver klage og tilbakemelding, og skriv datoen med --manager-told. (N11)
    - Er du usikker, spør lederen din, som gir råd eller tar over klagen. (N25)
    - Opplysninger om personer behandles etter personvernreglene (Data Protection Act 2018, GDPR). (N24)
  $ at_terminal klag assign 1
  Keep in mind:
    - Velg en erfaren medarbeider som ikke har noe med saken å gjøre. (N09)
  $ at_terminal klag investigate 1
  Keep in mind:
    - Loven krever at klagen undersøkes grundig, og at det gjøres noe med det som ikke er som det skal (Care Act 2014; Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, reg. 16). (N24)
    - Undersøkelsen ender i en rapport med funn og anbefalinger, og den som klaget får en kopi. (N10)
    - Tiltakene skal stå i forhold til det som ble funnet. (N21)
  $ at_terminal klag contact 1
  Keep in mind:
    - Vis medfølelse, og la personen få si hva han eller hun synes om resultatet. (N23)
  $ at_terminal klag answer 1
  Keep in mind:
    - Svar i rett tid og med medfølelse, og i klare ord. (N23)

A script meets nobody, and whoever says --quiet knows it already:

  $ klag note 1 --note Hei 2>&1 | grep -c Keep
  0
  [1]
  $ at_terminal klag new --quiet
  [1]
  $ cd ..

social-se
---------

  $ settled social-se
  $ at_terminal klag assign 1
  Keep in mind:
    - Enhetschefen för den enhet som det gäller handlägger: lämna det dit utan dröjsmål. (S05)
  $ at_terminal klag new
  Keep in mind:
    - Lyssna, visa respekt och ta det på allvar. Gå inte i försvar, inte heller om du blir provocerad. (S18)
    - Avfärda ingen genom att skicka vidare. Hör det till en annan sektor, se själv till att rätt enhet nås. (S04)
    - Påminn om blanketten, uppmuntra till att använda den och hjälp till att skriva. (S10)
    - Uppmuntra till ett personligt möte. (S11)
    - Gäller det dig själv, vänd dig till din närmaste chef för råd och stöd. (S06)
    - Besluta om något måste göras genast, och skriv upp det med 'klag action --immediate'. (S15)
  $ at_terminal klag answer 1
  Keep in mind:
    - Be om ursäkt, förklara vad som blev fel, berätta hur det ska undvikas och ställ om möjligt till rätta. (S12)
  $ cd ..

care-nl
-------

  $ settled care-nl
  $ at_terminal klag new
  Keep in mind:
    - Wees eerlijk en toon begrip voor wat iemand heeft meegemaakt. (D09)
    - Ga na of iemand hulp nodig heeft om te vertellen wat er is gebeurd, en bied die aan. (D18)
  $ at_terminal klag plan 1
  Keep in mind:
    - Leg uit welke stappen er komen, en vraag of dat duidelijk is. (D08)
  $ at_terminal klag investigate 1
  Keep in mind:
    - Spreek zo nodig met de klager, de cliënt, de medewerkers en getuigen. (D03)
    - Deel namen en gegevens alleen met wie ze voor het onderzoek nodig heeft. (D04)
  $ at_terminal klag answer 1
  Keep in mind:
    - Wees eerlijk over wat er misging, ook als het antwoord tegenvalt. (D09)
  $ at_terminal klag external 1
  Keep in mind:
    - Volg de regels van de instantie voor melden, werk mee en geef haar wat zij vraagt. (D17)
  $ cd ..

ostersund-se
------------

  $ settled ostersund-se
  $ at_terminal klag new
  Keep in mind:
    - Lyssna på vad som sägs. Det är personen som avgör vad som är ett klagomål, inte du. (O18)
    - Ett klagomål är ett missnöje med bemötande eller utförande, eller en förväntan som inte har uppfyllts. (O19)
    - Tacka, och säg tydligt att det inte får några negativa följder att höra av sig. (O21)
    - Vid beröm: visa att du blir glad, och för det vidare till dem som det gäller. (O23)
    - Gäller det dig själv, försök rätta till det direkt; annars lämnar du det till närmaste chef. (O07)
    - Det som kommer in kan bli allmän handling: läs reglerna om sekretess innan du lovar något. (O22)
    - Hot och kränkningar behöver du inte tåla: följ förvaltningens rutin, och skriv upp det med --threat. (O29)
  $ at_terminal klag forward 1
  Keep in mind:
    - Slussa ingen runt: se till att det når rätt enhet och om möjligt rätt person. (O05)
  $ at_terminal klag plan 1
  Keep in mind:
    - Kom överens med personen om tiden. (O31)
  $ at_terminal klag answer 1
  Keep in mind:
    - Svara utan förklaringar som kan uppfattas som undanflykter. (O32)
  $ cd ..

goteborg-se
-----------

  $ settled goteborg-se
  $ at_terminal klag new
  Keep in mind:
    - Lyssna, tacka, visa medkänsla och lugna. (G14)
    - Förhör ingen, gå inte i försvar och hänvisa inte vidare till någon annan. (G17)
    - Ta emot alla på samma sätt, vem som än hör av sig och vem som än tar emot. (G11)
    - Lagen kräver att klagomål tas emot och utreds (SOSFS 2005:12, SOSFS 2011:9, skollagen 4 kap. 8 §). (G21)
    - Ett medborgarförslag är inte en synpunkt: visa rätt väg med 'klag refer'. (G12)
    - Få klagar, och få synpunkter är inget gott betyg: gör det lätt att höra av sig. (G18)
  $ at_terminal klag plan 1
  Keep in mind:
    - Lova bara det som går att hålla. (G17)
  $ at_terminal klag investigate 1
  Keep in mind:
    - Leta efter grundorsaken och vad bristen kostar, inte efter en syndabock. (G19)
    - Stötta den medarbetare som det gäller, och låt den vara med i förändringen. (G25)
  $ at_terminal klag decide 1
  Keep in mind:
    - Välj vad personen får: en ursäkt, en förklaring, rättelse eller gottgörelse. (G14)
  $ at_terminal klag answer 1
  Keep in mind:
    - Svara på det sätt som personen önskar; 'klag show' säger vilket. (G06)
    - Stanna inte vid en ursäkt: berätta vad ni har ändrat och hur ni följer upp det. (G17)
  $ at_terminal klag follow-up 1
  Keep in mind:
    - Värdera om det som gjordes har blivit bättre. (G26)
