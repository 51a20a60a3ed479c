#include "commands/deliveries.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/recorder.h"
#include "commands/report_tasks.h"
#include "store/deliveries.h"
#include "store/digest.h"
#include "store/history.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Delivery;

/// "Socialnämnden", "SAS": quoted, since a name may have commas.
std::string listed(const std::vector<std::string>& names) {
    std::vector<std::string> out;
    for (const std::string& name : names) out.push_back('"' + name + '"');
    return join(out, ", ");
}

Error no_recipient(const std::string& typed, const std::vector<std::string>& known) {
    Error error{ErrorKind::usage,
                text("no reporting duty names '{recipient}'", {{"recipient", typed}})};
    if (known.empty())
        return std::move(error).hinted(
            text("The procedures in force name nobody; write who gets reports as 'reports:' with "
                 "'klag edit procedure NAME'."));
    return std::move(error).hinted(
        text("Reports are delivered to: {recipients}.", {{"recipients", listed(known)}}));
}

Error has_not_ended(const core::Period& period) {
    return Error{ErrorKind::usage, text("{period} has not ended: its last day is {last}",
                                        {{"period", period.id}, {"last", period.last.iso()}})}
        .hinted(text("Deliver it when it has, or give an earlier period, such as 'klag report "
                     "--half-year --deliver …'."));
}

/// Whether the register was there, or has a case of that time, before the period was over.
bool has_begun(const core::Period& period, Context& klag) {
    const auto first_case = klag.saved().first_received();
    if (first_case && *first_case <= period.last) return true;
    std::chrono::sys_seconds first_step{};
    store::visit_steps(klag.reg().repository(), klag.saved().commit(),
                       [&](const store::Step& step) {
                           first_step = step.at;
                           return true;
                       });
    return klag.zone().local(first_step).date <= period.last;
}

Error not_begun(const core::Period& period) {
    return Error{ErrorKind::refused,
                 text("{period} ended before the register began", {{"period", period.id}})}
        .hinted(text("Give a later period, such as 'klag report --half-year --deliver …', or say "
                     "--yes to record this one."));
}

void warn_when_repeated(const Delivery& delivery, Context& klag) {
    const std::vector<Delivery> all = store::deliveries(klag.saved());
    const Delivery* before = core::same_before(all, delivery);
    if (before == nullptr) return;
    klag.out().warn(
        text("report {period} was delivered to {to} already, on {date}",
             {{"period", delivery.period.id}, {"to", delivery.to}, {"date", before->on.iso()}}));
}

}  // namespace

Recipient recipient_of(const std::string& typed, const core::Period& period,
                       const core::Extent& extent, Context& klag) {
    const core::InForce procedures = in_force(klag);
    const std::vector<std::string> known = core::recipients(procedures);
    if (std::find(known.begin(), known.end(), typed) == known.end())
        throw no_recipient(typed, known);
    if (period.last >= klag.today()) throw has_not_ended(period);
    if (!klag.assume_yes() && !has_begun(period, klag)) throw not_begun(period);
    return {typed, core::duties_fulfilled(procedures, typed, period, extent)};
}

Delivered deliver(const Recipient& recipient, const HandedOver& report, Context& klag) {
    Delivered out;
    out.delivery.by = klag.actor().id;
    out.delivery.period = report.period;
    out.delivery.to = recipient.name;
    out.delivery.duties = recipient.duties;
    out.delivery.on = klag.today();
    out.delivery.edition = report.edition;
    out.delivery.file_format = report.file_format;
    out.delivery.language = report.language;
    out.delivery.filter = report.filter;
    out.delivery.commit = report.commit;
    out.delivery.sha256 = store::sha256_hex(report.bytes);
    warn_when_repeated(out.delivery, klag);
    if (klag.dry_run()) return out;
    const store::SavedDelivery saved = klag.reg().record_delivery(klag.author(), out.delivery);
    out.path = saved.path;
    report_ending(saved.path, saved.ending, klag);
    return out;
}

Text words(const Delivered& delivered) {
    const Delivery& what = delivered.delivery;
    std::vector<std::pair<std::string, std::string>> places{
        {"period", what.period.id}, {"to", what.to}, {"duties", join(what.duties, ", ")}};
    if (!delivered.is_saved() && what.duties.empty())
        return text(
            "Would be recorded: report {period} delivered to {to}; it fulfils no reporting duty.",
            std::move(places));
    if (!delivered.is_saved())
        return text("Would be recorded: report {period} delivered to {to}, as {duties} demands.",
                    std::move(places));
    if (what.duties.empty())
        return text("Recorded: report {period} delivered to {to}; it fulfils no reporting duty.",
                    std::move(places));
    return text("Recorded: report {period} delivered to {to}, as {duties} demands.",
                std::move(places));
}

std::optional<Delivery> delivered_before(const core::Period& period,
                                         const core::ReportFilter& filter, Context& klag) {
    const std::vector<Delivery> all = store::deliveries(klag.saved());
    const Delivery* found = core::last_before(all, period, filter);
    return found == nullptr ? std::nullopt : std::optional{*found};
}

std::optional<ForwardAccount> forward_account(const core::Period& period,
                                              const core::ReportFilter& filter, Context& klag,
                                              const core::Counted& counted) {
    auto before = delivered_before(period, filter, klag);
    if (!before) return std::nullopt;
    ForwardAccount out{.before = std::move(*before)};
    const git::Repository& repository = klag.reg().repository();
    if (!store::saves(repository, out.before.commit)) return out;
    const store::ChangedCases cases =
        store::changed_cases(repository, klag.saved().at(out.before.commit), klag.saved());
    out.changes = core::forward_changes(cases.before, cases.after, out.before.period.last, counted);
    return out;
}

}  // namespace klag::commands
