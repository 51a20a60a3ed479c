#include "base/error.h"
#include "letters/sample.h"
#include "letters/template_check.h"
#include "letters/words.h"
#include "unit/letters/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace klag::letters {
namespace {

namespace fs = std::filesystem;
using core::Act;
using core::Field;
using sample::Sample;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr const char* languages[] = {"sv", "nb", "nl", "en"};

/// Runs `act` and gives the error it threw.
template <class F>
Error error_of(F act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    return {ErrorKind::no, text("nothing was thrown")};
}

TEST(Letter, HasEveryKindThatAnEventCanName) {
    std::vector<std::string> kinds = letter_kinds();
    std::vector<std::string> named = core::codes(Field::letter);
    std::sort(kinds.begin(), kinds.end());
    std::sort(named.begin(), named.end());
    EXPECT_EQ(kinds, named);
}

/// Letters and sheets.
std::vector<std::string> all_kinds() {
    std::vector<std::string> out = letter_kinds();
    for (const std::string& kind : sheet_kinds()) out.push_back(kind);
    return out;
}

/// Names that need not be used: every letter has them.
bool is_common(const std::string& name) {
    return name == "diary" || name == "number" || name == "received" || name == "contact" ||
           name == "contact_name";
}

/// The templates of a language by name, those of a set too: outcome, outcome.lex-sarah.
std::set<std::string> shipped_templates(const char* language) {
    std::set<std::string> out;
    const auto folder = fs::path{KLAG_SOURCE_DIR} / "templates/letters" / language;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".md") out.insert(entry.path().stem().string());
    return out;
}

TEST(ShippedTemplate, IsThereInEveryLanguageAndIsOneOfALetter) {
    for (const char* language : languages) {
        EXPECT_EQ(shipped_templates(language), shipped_templates("sv")) << language;
        for (const std::string& name : shipped_templates(language))
            EXPECT_TRUE(core::is_template_name(name)) << language << " " << name;
    }
}

TEST(ShippedTemplate, UsesNoUnknownNameAndNoOtherMarkdown) {
    for (const char* language : languages)
        for (const std::string& name : shipped_templates(language)) {
            const std::string path = std::string{"letters/"} + language + "/" + name + ".md";
            const std::string kind{core::kind_of_template(name)};
            for (const Problem& problem : problems(kind, shipped::file(path), path))
                ADD_FAILURE() << problem.place << ": " << problem.message.english();
        }
}

TEST(ShippedTemplate, UsesEveryName) {
    for (const char* language : languages)
        for (const std::string& kind : all_kinds()) {
            const std::string path = std::string{"letters/"} + language + "/" + kind + ".md";
            std::set<std::string> used;
            for (const Tag& tag : tags(shipped::file(path), path)) used.insert(tag.name);
            for (const Name& name : names(kind))
                EXPECT_TRUE(used.count(name.name) || is_common(name.name))
                    << path << ": " << name.name;
        }
}

TEST(LetterData, HasExactlyTheNamesOfItsKind) {
    for (const std::string& kind : letter_kinds()) {
        Sample sample;
        sample.go_to(kind);
        const Data data = sample.data(kind);
        std::set<std::string> given;
        std::set<std::string> promised;
        for (const auto& [name, value] : std::get<Data::Map>(data.value)) given.insert(name);
        for (const Name& name : names(kind))
            if (name.inside.empty()) promised.insert(name.name);
        EXPECT_EQ(given, promised) << kind;
    }
}

TEST(Letter, IsWholeForEveryKindLanguageAndProcedure) {
    const std::pair<const char*, const char*> procedures[] = {
        {"care-no", "nb"},      {"social-se", "sv"},   {"care-nl", "nl"},
        {"ostersund-se", "sv"}, {"goteborg-se", "sv"}, {"awb-committee-nl", "nl"},
        {"awb-nl", "nl"},       {"health-se", "sv"},   {"lex-sarah-se", "sv"},
        {"wkkgz-nl", "nl"},     {"council-gb", "en"},  {"health-gb", "en"},
        {"health-no", "nb"},    {"housing-gb", "en"}};
    for (const char* language : languages)
        for (const auto& [name, own_language] : procedures)
            for (const std::string& kind : letter_kinds()) {
                Sample sample;
                sample.procedure = sample::procedure(name, own_language);
                if (sample.procedure.name == "lex-sarah-se")
                    sample.procedure.templates = "lex-sarah";
                sample.language = shipped::language(language);
                sample.go_to(kind);
                const std::string letter = sample.one_line(kind);
                EXPECT_THAT(letter, AllOf(HasSubstr("K-2026-0042"), HasSubstr("063-14 30"),
                                          HasSubstr("Anna Berg"), Not(HasSubstr("\\"))))
                    << language << " " << name << " " << kind;
                if (core::letter_kind(kind)->audience != core::Audience::complainant) continue;
                EXPECT_THAT(letter,
                            AllOf(HasSubstr("Märta Åkesson-Ødegård"), HasSubstr("Ångströmsgatan")))
                    << language << " " << name << " " << kind;
            }
}

TEST(Letter, HasNoWordsThatWereNotedForTheOffice) {
    Sample sample;
    sample.followed_up();
    sample.c.events.back().facts.remove(Field::letter);  // noted, and no letter went
    EXPECT_THAT(sample.one_line("follow-up"), Not(HasSubstr(sample.said.reason)));

    sample.add(Act::letter, "2026-04-11", {{Field::letter, "follow-up"}},
               {{Field::note, "Vi ringer i maj."}});
    EXPECT_THAT(sample.one_line("follow-up"), HasSubstr("Vi ringer i maj."));
}

TEST(Letter, ThatIsWrittenAgainHasTheWordsOfTheFirst) {
    Sample sample;
    sample.followed_up();
    sample.add(Act::letter, "2026-04-11", {{Field::letter, "follow-up"}}, {});
    EXPECT_THAT(sample.one_line("follow-up"), HasSubstr(sample.said.reason.substr(0, 20)));

    sample.add(Act::follow_up, "2026-05-11", {{Field::satisfied_outcome, "yes"}},
               {{Field::note, "Mycket arg på telefon."}});
    const std::string later = sample.one_line("follow-up");
    EXPECT_THAT(later, Not(HasSubstr("arg på telefon")));
    EXPECT_THAT(later, Not(HasSubstr(sample.said.reason.substr(0, 20))));
}

TEST(Letter, OfProgressHasNoWordsToSomebodyElse) {
    Sample sample;
    sample.told_of("complainant", "Vi väntar på schemat.");
    sample.told_of("person-complained-about", "Kom till mötet på fredag.");

    EXPECT_THAT(sample.one_line("progress"),
                AllOf(HasSubstr("Vi väntar på schemat."), Not(HasSubstr("fredag"))));
}

TEST(Letter, OfProgressWantsWords) {
    Sample sample;
    sample.told_of("complainant", "Vi väntar på schemat.");
    sample.c.events.back().facts.remove(Field::letter);

    const Error error = error_of([&] { sample.data("progress"); });
    EXPECT_EQ(error.kind(), ErrorKind::usage);
    EXPECT_EQ(error.hint().english(), "Say it with --note TEXT.");
}

TEST(Letter, KeepsEveryLetterOfTheNames) {
    Sample sample;
    sample.language = shipped::language("nb");
    sample.personal.events["e1"].set(Field::name, "Bjørn Ærø-Ñoël Håkansën Ĳsbrand");

    EXPECT_THAT(sample.letter("acknowledgement"),
                HasSubstr("Hei, Bjørn Ærø-Ñoël Håkansën Ĳsbrand!"));
}

TEST(Letter, PrintsThePersonsWordsAsTheyWere) {
    Sample sample;

    EXPECT_THAT(sample.letter("acknowledgement"),
                HasSubstr("    Ingen kom i går kväll.\n"
                          "    - Jag ringde två gånger.\n"
                          "    # Inget svar {{nummer}} & <b>inget</b> *återbud*.\n"));
}

TEST(Letter, TellsTheDatesOfRunningClocks) {
    Sample sample;

    EXPECT_THAT(sample.letter("acknowledgement"),
                AllOf(HasSubstr("Senast den 16 mars 2026"), HasSubstr("Senast den 30 mars 2026")));
}

TEST(Letter, PromisesNoDateThatTheOrganisationHasNotChecked) {
    Sample sample;
    for (core::ClockRule& rule : sample.procedure.clocks) rule.verify = true;

    EXPECT_THAT(sample.letter("acknowledgement"), Not(HasSubstr("Senast den")));
}

TEST(Letter, NamesTheNextLevelBelowTheTop) {
    Sample sample;
    sample.go_to("outcome");

    EXPECT_THAT(sample.letter("outcome"),
                AllOf(HasSubstr("förvaltningschefen"), Not(HasSubstr("ombudsmän"))));
}

TEST(Letter, NamesTheOutsideBodyAtTheTop) {
    Sample sample;
    sample.procedure.levels.pop_back();
    sample.go_to("outcome");

    EXPECT_THAT(sample.letter("outcome"),
                AllOf(HasSubstr("Riksdagens ombudsmän (JO)"), HasSubstr("    100 00 Stockholm")));
}

TEST(Letter, IsRefusedWhenItWouldNameABodyThatNobodyHasChecked) {
    Sample sample;
    sample.procedure.levels.pop_back();
    sample.procedure.bodies[0].verify = true;
    sample.go_to("outcome");

    const Error error = error_of([&] { sample.data("outcome"); });

    EXPECT_EQ(error.kind(), ErrorKind::refused);
    EXPECT_EQ(error.message().english(),
              "the address of Riksdagens ombudsmän (JO) has not been checked");
    EXPECT_THAT(error.hint().english(), HasSubstr("klag edit procedure ostersund-se"));
}

TEST(Letter, MayLeaveWhileABodyItDoesNotNameIsUnchecked) {
    Sample sample;
    sample.procedure.bodies[0].verify = true;
    sample.go_to("outcome");

    EXPECT_NO_THROW(sample.letter("outcome"));
}

TEST(Letter, IsRefusedToAnAnonymousPerson) {
    Sample sample;
    sample.c.events[0].facts.set(Field::anonymous, "yes");

    EXPECT_EQ(error_of([&] { sample.data("acknowledgement"); }).kind(), ErrorKind::refused);
}

TEST(Letter, IsRefusedToAPersonWhoWantsNoAnswer) {
    Sample sample;
    sample.c.events.front().facts.set(Field::answer_by, "none");

    EXPECT_THROW(sample.data("acknowledgement"), Error);
    sample.go_to("notice");
    EXPECT_NO_THROW(sample.data("notice"));
}

TEST(Letter, IsRefusedWithoutAName) {
    Sample sample;
    sample.personal.events["e1"].remove(Field::name);

    EXPECT_EQ(error_of([&] { sample.data("acknowledgement"); }).kind(), ErrorKind::refused);
}

TEST(Letter, SaysWhichValueIsMissingAndWhere) {
    Sample sample;
    sample.planned();
    sample.c.events.back().facts.remove(Field::until);

    const Error error = error_of([&] { sample.letter("plan"); });

    EXPECT_EQ(error.message().english(), "'until' is missing");
    EXPECT_THAT(error.where(), testing::MatchesRegex("letters/sv/plan.md:[0-9]+:[0-9]+"));
}

TEST(Letter, ReachesSomebodyWithoutANumberThroughTheOrganisation) {
    Sample sample;
    sample.organisation.staff[0].phone = "";
    sample.settings.phone = "0771-12 34 56";

    EXPECT_THAT(sample.letter("acknowledgement"), HasSubstr("Anna Berg, verksamhetsutvecklare,"));
    EXPECT_THAT(sample.one_line("acknowledgement"), HasSubstr("telefon 0771-12 34 56"));
}

TEST(Letter, IsRefusedWhenNobodyCanBeReached) {
    Sample sample;
    sample.organisation.staff[0].phone = "";
    sample.settings.phone = "";

    EXPECT_EQ(error_of([&] { sample.data("acknowledgement"); }).kind(), ErrorKind::bad_data);
}

TEST(Letter, ApologisesWhenTheComplaintIsUpheld) {
    Sample sample;
    sample.go_to("outcome");

    EXPECT_THAT(sample.letter("outcome"), HasSubstr("Vi ber om ursäkt."));
}

TEST(Letter, DoesNotApologiseWhenItIsNotUpheld) {
    Sample sample;
    sample.go_to("outcome");
    sample.add(Act::decide, "2026-03-13", {{Field::outcome, "not-upheld"}}, {});

    EXPECT_THAT(sample.letter("outcome"), Not(HasSubstr("Vi ber om ursäkt.")));
}

TEST(Letter, TellsTheOldAndTheNewDateOfADelay) {
    Sample sample;
    sample.extended();

    EXPECT_THAT(sample.one_line("delay"),
                AllOf(HasSubstr("senast den 30 mars 2026"), HasSubstr("senast den 10 april 2026")));
}

TEST(Letter, UsesTheProceduresOwnWordInItsLanguage) {
    Sample sample;
    sample.procedure.words["your-complaint"] = "din synpunkt";

    EXPECT_THAT(sample.letter("acknowledgement"), HasSubstr("Vi har tagit emot din synpunkt\n"));
}

TEST(Letter, LeavesTheProceduresOwnWordOutOfAnotherLanguage) {
    Sample sample;
    sample.procedure.words["your-complaint"] = "din synpunkt";
    sample.language = shipped::language("en");

    EXPECT_THAT(sample.letter("acknowledgement"), HasSubstr("We have received your complaint\n"));
}

TEST(Letter, UsesTheProceduresOwnWordsForAFinding) {
    Sample sample;
    sample.procedure.words["outcome-upheld"] = "Synpunkten är befogad.";
    sample.procedure.words["outcome-note-upheld"] = "Synpunkten bedöms som befogad.";
    sample.procedure.words["a-complaint"] = "en synpunkt";
    sample.go_to("file-note");

    EXPECT_THAT(sample.one_line("outcome"), HasSubstr("Synpunkten är befogad."));
    EXPECT_THAT(sample.one_line("file-note"),
                AllOf(HasSubstr("Synpunkten bedöms som befogad."), HasSubstr("en synpunkt")));
}

TEST(Letter, GivesTheReasonForAFindingAboutTheHandlingThere) {
    Sample sample;
    sample.go_to("outcome");
    sample.add(Act::escalate, "2026-03-16", {{Field::ground, "handling"}, {Field::level, "2"}}, {});
    sample.add(Act::decide, "2026-03-17", {{Field::handling_finding, "upheld"}},
               {{Field::reason, "Ingen ringde tillbaka"}});
    sample.add(Act::answer, "2026-03-18", {}, {{Field::explanation, sample.said.explanation}});

    const std::string letter = sample.one_line("outcome");
    EXPECT_THAT(letter, AllOf(HasSubstr("som vi borde. Ingen ringde tillbaka."),
                              HasSubstr(sample.said.reason)));
}

TEST(ALetterHead, HasTheNumberForThePagesAfterTheFirst) {
    EXPECT_EQ(Sample{}.head("acknowledgement").running, "Vårt ärendenummer K-2026-0042");
}

TEST(ASampleOfThanks, DoesNotSpeakOfAComplaint) {
    for (const char* code : languages) {
        const core::Language language = shipped::language(code);
        for (const std::string kind : {"praise", "suggestion"}) {
            const std::string path = std::string{"letters/"} + code + "/" + kind + ".md";
            const Rendered shown =
                render(shipped::file(path), path, sample_data(kind, "", language));
            EXPECT_THAT(shown.markdown, AllOf(HasSubstr(word(language, "your", kind)),
                                              Not(HasSubstr(word(language, "your", "complaint")))));
        }
    }
}

TEST(Letter, NamesTheRoleThatTheUnitsFieldDecides) {
    Sample sample;
    sample.procedure.levels[1].by_field = {{"social", "sas"}, {"medical", "mas"}};
    sample.organisation.units[0].field = "medical";
    sample.go_to("outcome");

    EXPECT_THAT(sample.one_line("outcome"), HasSubstr("MAS (medicinskt ansvarig sjuksköterska)"));
}

TEST(ShippedLanguage, HasAWordForEveryCodeThatALetterMayName) {
    const std::pair<const char*, Field> tables[] = {{"handling", Field::handling},
                                                    {"outcome", Field::outcome},
                                                    {"handling-finding", Field::handling_finding},
                                                    {"route", Field::route},
                                                    {"ground", Field::ground}};
    for (const char* code : languages) {
        const core::Language language = shipped::language(code);
        EXPECT_EQ(language.months.size(), 12U) << code;
        EXPECT_EQ(language.weekdays.size(), 7U) << code;
        for (const auto& [table, field] : tables)
            for (const std::string& value : core::codes(field))
                EXPECT_NE(word(language, table, value), "") << code << " " << table << " " << value;
    }
}

}  // namespace
}  // namespace klag::letters
