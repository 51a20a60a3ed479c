#pragma once

#include "base/zone.h"
#include "store/finding.h"
#include "store/register.h"

#include <string>
#include <vector>

namespace klag::store {

/// What is wrong with a settings file's text: unknown keys, wrong values, broken references. Empty
/// for a file that klag does not know.
std::vector<Finding> inspect_settings(const std::string& path, const std::string& content,
                                      const JudgeZone& judge_zone);

/// What is wrong with a procedure, of a register or not, in the order of the file, rules without a
/// source among it. `file` stands in the places.
std::vector<Finding> inspect_procedure(const std::string& file, const std::string& text);

/// What is wrong with one case as saved: its file, its private content, its letters and files. The
/// private part is left out in a copy that has none.
std::vector<Finding> inspect_case(const Snapshot& saved, const Number& number);

/// Every finding of the register: saved settings, the steps of its history, every case, every
/// delivery of a report, and how the working tree and git's list of its files differ from what is
/// saved.
std::vector<Finding> inspect(const Register& reg, const JudgeZone& judge_zone);

}  // namespace klag::store
