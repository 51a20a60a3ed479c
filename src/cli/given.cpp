#include "cli/given.h"

#include "cli/command.h"

#include <stdexcept>

namespace klag::cli {

Given::Given(const Program& program, const Command& command) {
    for (const auto* options : {&command.options, &program.global_options})
        for (const Option& option : *options)
            options_.emplace(option.name, Slot{.is_flag = option.is_flag()});
    for (const Parameter& parameter : command.parameters)
        parameters_.emplace(parameter.name, Slot{});
}

const Given::Slot& Given::slot(const Slots& slots, std::string_view name, bool is_flag) {
    const auto found = slots.find(name);
    if (found == slots.end())
        throw std::logic_error{"the command does not declare " + std::string{name}};
    if (found->second.is_flag != is_flag)
        throw std::logic_error{std::string{name} + (is_flag ? " is no flag" : " is a flag")};
    return found->second;
}

bool Given::declares_flag(std::string_view name) const {
    const auto found = options_.find(name);
    return found != options_.end() && found->second.is_flag;
}

bool Given::flag(std::string_view name) const { return !slot(options_, name, true).values.empty(); }

std::optional<std::string> Given::text(std::string_view name) const {
    const auto& values = texts(name);
    return values.empty() ? std::nullopt : std::optional{values.front()};
}

const std::vector<std::string>& Given::texts(std::string_view name) const {
    return slot(options_, name, false).values;
}

std::optional<std::string> Given::parameter(std::string_view name) const {
    const auto& values = parameters(name);
    return values.empty() ? std::nullopt : std::optional{values.front()};
}

const std::vector<std::string>& Given::parameters(std::string_view name) const {
    return slot(parameters_, name, false).values;
}

void Given::set_option(std::string_view name, std::vector<std::string> values) {
    const auto found = options_.find(name);
    if (found == options_.end())
        throw std::logic_error{"the command does not declare " + std::string{name}};
    found->second.values = std::move(values);
}

void Given::set_parameter(std::string_view name, std::vector<std::string> values) {
    const auto found = parameters_.find(name);
    if (found == parameters_.end())
        throw std::logic_error{"the command does not declare " + std::string{name}};
    found->second.values = std::move(values);
}

}  // namespace klag::cli
