#pragma once

#include "letters/elements.h"
#include "letters/letter.h"
#include "letters/plain_text.h"
#include "letters/template.h"
#include "unit/letters/sample_texts.h"
#include "unit/letters/shipped.h"

#include <string>

/// A case with everything that a letter can tell.
namespace sample {

using namespace klag;
using core::Act;
using core::Field;

inline core::ClockRule clock(const std::string& id, Act until) {
    core::ClockRule rule;
    rule.id = id;
    rule.until = {{.act = until}};
    return rule;
}

inline core::Procedure procedure(const std::string& name, const std::string& language) {
    const Texts& said = texts(language);
    core::Procedure out;
    out.name = name;
    out.language = language;
    out.kinds = {{"complaint", "klagomål"}};
    out.categories = {{"missed-visit", said.category}};
    out.clocks = {clock("plan", Act::plan), clock("answer", Act::answer),
                  clock("investigate", Act::investigate), clock("contact", Act::contact),
                  clock("news", Act::inform)};
    out.levels = {{.number = 1, .title = "1"},
                  {.number = 2, .title = said.level, .roles = {"department-head"}}};
    core::Body body;
    body.id = "jo";
    body.title = said.body;
    body.address = said.body_address;
    body.phone = "08-123 45 67";
    body.web = said.body_web;
    body.top = true;
    out.bodies = {body};
    return out;
}

inline core::Event event(const std::string& id, Act act, const std::string& on, core::Facts facts) {
    core::Event out;
    out.id = id;
    out.act = act;
    out.on = *Moment::parse(on);
    out.by = "anna.berg";
    out.facts = std::move(facts);
    return out;
}

inline core::ClockEntry entry(const std::string& id, core::ClockChange change, const char* due) {
    core::ClockEntry out;
    out.id = id;
    out.rule = id;
    out.change = change;
    out.due = *Moment::parse(due);
    return out;
}

inline core::Case reported() {
    core::Case c;
    c.uid = "0123456789abcdef0123456789abcdef";
    c.number = "K-2026-0042";
    c.events.push_back(event("e1", Act::register_, "2026-03-02",
                             {{Field::received, "2026-03-02"},
                              {Field::kind, "complaint"},
                              {Field::channel, "phone"},
                              {Field::unit, "home-care-north"},
                              {Field::category, "missed-visit"},
                              {Field::diary, "KS 2026/117"}}));
    for (const auto& [id, due] :
         {std::pair{"plan", "2026-03-16"}, std::pair{"answer", "2026-03-30"},
          std::pair{"investigate", "2026-03-09"}, std::pair{"contact", "2026-03-20"},
          std::pair{"news", "2026-03-18"}})
        c.events.back().clocks.push_back(entry(id, core::ClockChange::started, due));
    return c;
}

inline core::PrivateCase told(const Texts& said) {
    core::PrivateCase out;
    out.events["e1"] = {{Field::about_staff, "ola.dahl"},
                        {Field::name, said.person},
                        {Field::address, said.person_address},
                        {Field::words, said.words}};
    return out;
}

inline core::Member person(const std::string& id, const std::string& name, const std::string& title,
                           const std::string& phone) {
    core::Member out;
    out.id = id;
    out.name = name;
    out.title = title;
    out.phone = phone;
    return out;
}

struct Sample {
    Texts said;
    core::Case c{reported()};
    core::PrivateCase personal{told(said)};
    core::Procedure procedure;
    core::Organisation organisation{};
    core::Settings settings{};
    core::Language language;

    explicit Sample(const std::string& code = "sv")
        : said{texts(code)},
          procedure{sample::procedure(said.procedure, code)},
          language{shipped::language(code)} {
        core::Unit unit;
        unit.id = "home-care-north";
        unit.name = said.unit;
        organisation.units = {unit};
        organisation.staff = {person("anna.berg", "Anna Berg", said.signer_title, "063-14 30 00"),
                              person("eva.lind", "Eva Lind", said.handler_title, "063-14 30 12"),
                              person("ola.dahl", "Ola Dahl", said.department, "063-14 30 20")};
        organisation.staff[1].email = "eva.lind@example.org";
        settings.organisation = said.organisation;
        settings.address = said.address;
        settings.phone = "063-14 30 00";
    }

    /// Adds an event and its private facts.
    core::Event& add(Act act, const std::string& on, core::Facts facts,
                     core::Facts personal_facts) {
        const std::string id = "e" + std::to_string(c.events.size() + 1);
        c.events.push_back(event(id, act, on, std::move(facts)));
        if (!personal_facts.empty()) personal.events[id] = std::move(personal_facts);
        return c.events.back();
    }

    void planned() {
        add(Act::plan, "2026-03-04",
            {{Field::handling, "investigation"},
             {Field::handler, "eva.lind"},
             {Field::until, "2026-03-25"}},
            {});
    }

    void extended() {
        add(Act::extend, "2026-03-20", {{Field::clock, "answer"}, {Field::until, "2026-04-10"}},
            {{Field::reason, said.delay}})
            .clocks = {entry("answer", core::ClockChange::moved, "2026-04-10")};
    }

    void answered() {
        add(Act::investigate, "2026-03-10", {{Field::report, "yes"}},
            {{Field::findings, said.findings}});
        add(Act::decide, "2026-03-12",
            {{Field::outcome, "upheld"},
             {Field::issue, "1"},
             {Field::handling_finding, "not-upheld"}},
            {{Field::reason, said.reason}});
        add(Act::action, "2026-03-12",
            {{Field::action, "1"}, {Field::until, "2026-04-01"}, {Field::owner, "eva.lind"}},
            {{Field::what, said.measure}});
        add(Act::action, "2026-03-12", {{Field::action, "2"}, {Field::done, "2026-03-11"}},
            {{Field::what, said.done}});
        add(Act::answer, "2026-03-13", {}, {{Field::explanation, said.explanation}});
    }

    void escalated() {
        add(Act::escalate, "2026-03-20",
            {{Field::ground, "outcome"}, {Field::level, "2"}, {Field::to, "ola.dahl"}}, {});
    }

    void forwarded() {
        add(Act::forward, "2026-03-03", {{Field::outside, "yes"}},
            {{Field::recipient_name, said.outside}, {Field::reason, said.forwarding}});
    }

    void told_of(const char* whom, const std::string& what) {
        core::Facts personal_facts;
        if (!what.empty()) personal_facts.set(Field::note, what);
        const bool person = std::string{whom} == "complainant";
        add(Act::inform, "2026-03-11",
            {{Field::told, whom},
             {Field::until, "2026-03-20"},
             {Field::letter, person ? "progress" : "notice"}},
            std::move(personal_facts));
    }

    void of_kind(const char* kind) { c.events.front().facts.set(Field::kind, kind); }

    void asked_back() {
        answered();
        add(Act::contact, "2026-04-10",
            {{Field::purpose, "follow-up"}, {Field::until, "2026-04-24"}}, {});
    }

    void followed_up() {
        answered();
        add(Act::follow_up, "2026-04-10",
            {{Field::satisfied_outcome, "no"},
             {Field::satisfied_handling, "yes"},
             {Field::works, "yes"},
             {Field::until, "2026-05-11"},
             {Field::letter, "follow-up"}},
            {{Field::note, said.reason}});
    }

    void closed() {
        answered();
        add(Act::close, "2026-04-20", {}, {});
        core::StoredFile file;
        file.name = "letters/01-outcome.txt";
        file.title = "outcome";
        file.sha256 = std::string(64, 'a');
        personal.files.push_back(file);
    }

    void answered_by_telephone() {
        answered();
        c.events.back().facts.set(Field::channel, "phone");
    }

    void referred() {
        add(Act::refer, "2026-03-05", {{Field::route, "appeal"}, {Field::letter, "referral"}},
            {{Field::note, said.delay}});
    }

    void withdrawn() { add(Act::withdraw, "2026-03-06", {{Field::asked_on, "2026-03-05"}}, {}); }

    /// Does what comes before a letter of `kind`.
    void go_to(const std::string& kind) {
        if (kind == "praise" || kind == "suggestion") of_kind(kind.c_str());
        if (kind == "plan") planned();
        if (kind == "progress") told_of("complainant", said.findings);
        if (kind == "notice") told_of("person-complained-about", "");
        if (kind == "delay") extended();
        if (kind == "report" || kind == "outcome" || kind == "praise" || kind == "suggestion")
            answered();
        if (kind == "file-note") answered_by_telephone();
        if (kind == "escalation") escalated();
        if (kind == "forwarding") forwarded();
        if (kind == "referral") referred();
        if (kind == "withdrawal") withdrawn();
        if (kind == "question") asked_back();
        if (kind == "follow-up") followed_up();
        if (kind == "closing" || kind == "closing-form") closed();
    }

    letters::Data data(const std::string& kind) const {
        const core::State state = core::fold(c);
        return letters::letter_data(kind, {c, personal, state, procedure, organisation, settings,
                                           language, "2026-03-13"_d, organisation.staff[0]});
    }

    letters::Owed owed() const {
        const core::State state = core::fold(c);
        return letters::owed({c, personal, state, procedure, organisation, settings, language,
                              "2026-03-13"_d, organisation.staff[0]});
    }

    letters::Head head(const std::string& kind) const {
        const core::State state = core::fold(c);
        return letters::letter_head(kind, {c, personal, state, procedure, organisation, settings,
                                           language, "2026-03-13"_d, organisation.staff[0]});
    }

    letters::SheetBase base() const { return {procedure, settings, language, "2026-03-13"_d}; }

    /// The letter as Markdown, from the shipped template of the sample's language.
    std::string markdown(const std::string& kind) const {
        const std::string path = shipped::template_path(language.code, kind, procedure.templates);
        return letters::render(shipped::file(path), path, data(kind)).markdown;
    }

    /// The letter with every paragraph on one line.
    std::string one_line(const std::string& kind) const {
        return letters::to_text(letters::Letter{head(kind), markdown(kind)}, 10000);
    }

    std::string letter(const std::string& kind) const {
        return letters::to_text(letters::Letter{head(kind), markdown(kind)});
    }

    /// A sheet that belongs to no case.
    std::string sheet(const std::string& kind) const {
        const std::string path = shipped::template_path(language.code, kind, procedure.templates);
        return letters::to_text(letters::Letter{
            letters::sheet_head(kind, base()),
            letters::render(shipped::file(path), path, letters::sheet_data(kind, base()))
                .markdown});
    }
};

}  // namespace sample
