#include "core/act.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

using F = Field;
constexpr auto must = Need::required;
constexpr auto ask = Need::asked;
constexpr auto may = Need::optional;

const std::array<ActSpec, static_cast<std::size_t>(Act::count_)>& acts() {
    static const std::array<ActSpec, static_cast<std::size_t>(Act::count_)> table{{
        {Act::register_,
         "new",
         "registered",
         // The unit before the kind and the channel: its procedure says which there are.
         {{F::words, must},        {F::unit, must},        {F::kind, must},     {F::channel, must},
          {F::received, ask},      {F::name, ask},         {F::address, ask},   {F::phone, ask},
          {F::email, ask},         {F::complainant, ask},  {F::anonymous, may}, {F::written, may},
          {F::received_by, may},   {F::manager_told, may}, {F::procedure, may}, {F::language, may},
          {F::consent, may},       {F::do_not_name, may},  {F::answer_by, may}, {F::about, may},
          {F::about_name, may},    {F::about_staff, may},  {F::danger, may},    {F::threat, may},
          {F::relation, may},      {F::wish, may},         {F::note, may},      {F::category, may},
          {F::dimension, may},     {F::severity, may},     {F::diary, may},     {F::incident, may},
          {F::record_copied, may}, {F::reason, may},       {F::happened, may}}},
        {Act::acknowledge,
         "acknowledge",
         "acknowledged",
         {{F::channel, may},
          {F::orally, may},
          {F::in_writing, may},
          {F::record_copied, may},
          {F::note, may}}},
        {Act::classify,
         "classify",
         "classified",
         {{F::category, ask},
          {F::dimension, ask},
          {F::severity, ask},
          {F::issue, may},
          {F::kind, may},
          {F::at_wish, may},
          {F::danger, may},
          {F::threat, may},
          {F::note, may}}},
        {Act::assign,
         "assign",
         "assigned",
         {{F::as, must}, {F::to, must}, {F::unit, may}, {F::note, may}, {F::reason, may}}},
        {Act::plan,
         "plan",
         "told how it will be handled",
         {{F::handling, must},
          {F::handler, ask},
          {F::until, must},
          {F::orally, may},
          {F::in_writing, may},
          {F::agreed, may},
          {F::channel, may},
          {F::note, may}}},
        {Act::investigate,
         "investigate",
         "investigated",
         {{F::findings, may},
          {F::recommendations, may},
          {F::cause, may},
          {F::root_cause, may},
          {F::consequences, may},
          {F::cost, may},
          {F::report, may},
          {F::file, may},
          {F::note, may}}},
        {Act::inform,
         "inform",
         "informed",
         {{F::told, must},
          {F::support, ask},
          {F::channel, may},
          {F::passed_on, may},
          {F::report, may},
          {F::record_copied, may},
          {F::until, may},
          {F::note, ask}}},
        {Act::contact,
         "contact",
         "was in touch",
         {{F::purpose, must},
          {F::channel, may},
          {F::consent, may},
          {F::record_copied, may},
          {F::until, may},
          {F::note, ask}}},
        {Act::note, "note", "noted", {{F::note, must}}},
        {Act::attach, "attach", "attached", {{F::file, may}, {F::note, may}}},
        {Act::notify, "notify", "notified", {{F::body, must}, {F::ombudsman, may}, {F::note, ask}}},
        {Act::action,
         "action",
         "measure recorded",
         {{F::what, ask},
          {F::owner, ask},
          {F::until, ask},
          {F::involved, ask},
          {F::action, may},
          {F::immediate, may},
          {F::done, may},
          {F::effect, may},
          {F::changed, may},
          {F::reason, may},
          {F::note, may}}},
        {Act::extend,
         "extend",
         "new date",
         {{F::clock, ask},
          {F::until, must},
          {F::reason, must},
          {F::told, may},
          {F::agreed, may},
          {F::agreed_in_writing, may},
          {F::late, may}}},
        {Act::decide,
         "decide",
         "decided",
         {{F::outcome, ask},
          {F::issue, may},
          {F::remedies, may},
          {F::handling_finding, may},
          {F::reason, ask}}},
        {Act::answer,
         "answer",
         "answered",
         {{F::explanation, must},
          {F::channel, may},
          {F::solved, may},
          {F::satisfied, may},
          {F::not_taken_up, may},
          {F::what, may},
          {F::reason, may},
          {F::note, may}}},
        {Act::identify,
         "identify",
         "came forward",
         {{F::name, must},
          {F::address, ask},
          {F::phone, ask},
          {F::email, ask},
          {F::complainant, ask},
          {F::note, may}}},
        {Act::forward,
         "forward",
         "forwarded",
         {{F::unit, may},
          {F::outside, may},
          {F::recipient_name, may},
          {F::reason, ask},
          {F::channel, may},
          {F::procedure, may}}},
        {Act::confirm, "confirm", "receipt confirmed", {{F::note, may}}},
        {Act::return_, "return", "returned to us", {{F::note, may}}},
        {Act::refer,
         "refer",
         "referred",
         {{F::route, must}, {F::issue, may}, {F::channel, may}, {F::note, ask}}},
        {Act::escalate,
         "escalate",
         "escalated",
         {{F::ground, must},
          {F::to, ask},
          {F::level, may},
          {F::asked_on, may},
          {F::reason, ask},
          {F::channel, may}}},
        {Act::external,
         "external",
         "followed at an outside body",
         {{F::body, must}, {F::step, must}, {F::ombudsman, may}, {F::until, may}, {F::note, ask}}},
        {Act::follow_up,
         "follow-up",
         "followed up",
         {{F::satisfied_outcome, must},
          {F::satisfied_handling, ask},
          {F::measure_received, ask},
          {F::works, ask},
          {F::until, may},
          {F::note, ask}}},
        {Act::close, "close", "closed", {{F::duplicate_of, may}, {F::reason, may}}},
        {Act::handover, "handover", "handed over", {{F::recipient, must}, {F::note, may}}},
        {Act::withdraw,
         "withdraw",
         "withdrawn",
         {{F::continued, may}, {F::asked_on, may}, {F::reason, ask}}},
        {Act::reopen, "reopen", "opened again", {{F::reopen_reason, must}, {F::note, ask}}},
        {Act::void_, "void", "void", {{F::reason, must}}},
        {Act::correct,
         "correct",
         "corrected",
         {{F::received, may},     {F::written, may},     {F::received_by, may},
          {F::manager_told, may}, {F::channel, may},     {F::unit, may},
          {F::language, may},     {F::complainant, may}, {F::consent, may},
          {F::do_not_name, may},  {F::answer_by, may},   {F::about, may},
          {F::danger, may},       {F::diary, may},       {F::incident, may},
          {F::ombudsman, may},    {F::theirs, may},      {F::person, may},
          {F::person_role, may},  {F::corrected, may},   {F::was, may},
          {F::words, may},        {F::name, may},        {F::address, may},
          {F::phone, may},        {F::email, may},       {F::relation, may},
          {F::about_name, may},   {F::about_staff, may}, {F::wish, may},
          {F::threat, may},       {F::reason, may},      {F::happened, may}}},
        {Act::letter,
         "letter",
         "letter written",
         {{F::letter, must}, {F::channel, may}, {F::resent, may}, {F::sent, may}, {F::note, may}}},
        {Act::reckon, "reckon", "dates reckoned anew", {{F::note, may}}},
    }};
    return table;
}

constexpr std::array<std::string_view, 6> statuses{"received",  "in-handling", "answered",
                                                   "forwarded", "closed",      "void"};

}  // namespace

const ActSpec& spec(Act act) { return acts().at(static_cast<std::size_t>(act)); }

std::span<const ActSpec> all_acts() { return acts(); }

std::optional<Need> need(Act act, Field field) {
    for (const FieldUse& use : spec(act).fields)
        if (use.field == field) return use.need;
    return std::nullopt;
}

bool tells_complainant(Act act, const Facts& facts) {
    switch (act) {
        case Act::acknowledge:
        case Act::plan:
        case Act::extend:
        case Act::answer:
        case Act::escalate:
            return true;
        case Act::inform:
            return facts.is(Field::told, "complainant");
        default:
            return false;
    }
}

std::optional<Act> act_named(std::string_view name) {
    for (const ActSpec& row : acts())
        if (row.name == name) return row.act;
    return std::nullopt;
}

std::string_view name(Act act) { return spec(act).name; }

std::string_view name(Status status) { return statuses.at(static_cast<std::size_t>(status)); }

std::span<const std::string_view> status_names() { return statuses; }

std::optional<Status> status_named(std::string_view name) {
    const auto found = std::find(statuses.begin(), statuses.end(), name);
    if (found == statuses.end()) return std::nullopt;
    return static_cast<Status>(found - statuses.begin());
}

}  // namespace klag::core
