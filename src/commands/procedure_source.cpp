#include "base/error.h"
#include "base/utf8.h"
#include "commands/procedure_views.h"
#include "store/files.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string_view name(NamedProcedure::From from) {
    switch (from) {
        case NamedProcedure::From::in_force:
            return "register";
        case NamedProcedure::From::shipped:
            return "shipped";
        case NamedProcedure::From::file:
            break;
    }
    return "file";
}

bool in_a_register(const cli::Given& given, Context& klag) {
    const bool named =
        given.text("register") || !klag.env().variable("KLAG_REGISTER").value_or("").empty();
    try {
        klag.reg();
    } catch (const Error& error) {
        if (named || error.kind() != ErrorKind::not_found) throw;
        return false;
    }
    return true;
}

NamedProcedure procedure_called(const std::string& typed, bool shipped, const cli::Given& given,
                                Context& klag) {
    using From = NamedProcedure::From;
    if (typed.find('/') != std::string::npos || typed.ends_with(".yaml")) {
        const std::filesystem::path place = std::filesystem::path{klag.env().folder} / typed;
        return {store::procedure_from({typed, store::read_file(place)}), From::file};
    }
    std::vector<std::string> known = store::shipped_procedures();
    if (!shipped && in_a_register(given, klag)) {
        const auto own = klag.saved().procedure_names();
        if (has(own, typed)) return {klag.saved().procedure(typed), From::in_force};
        known.insert(known.begin(), own.begin(), own.end());
    }
    if (has(known, typed)) return {store::shipped_procedure(typed), From::shipped};
    const auto near = suggestions(typed, known);
    throw Error{ErrorKind::not_found, text("there is no procedure '{name}'", {{"name", typed}})}
        .hinted(near.empty() ? text("'klag procedure list' has their names.")
                             : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

}  // namespace klag::commands
