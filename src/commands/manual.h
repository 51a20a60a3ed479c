#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klag::commands {

/// A file of the manual, made from the table of commands and the tables of facts.
struct ManualFile {
    std::string path;  ///< man/klag.1.scd, completions/klag.bash …
    std::string text;
};

/// Every man page (as scdoc source) and every completion script.
std::vector<ManualFile> manual_files();

/// An item of a list in such a page: the name, and its meaning below.
std::string manual_item(std::string_view name, std::string_view meaning);

/// klag-register(5): the files of a register, key by key.
std::string register_page();
/// klag-procedure(5): procedures and calendars, key by key.
std::string procedure_page();
/// klag-letters(7): letters, and the names that a template may use.
std::string letters_page();
/// klag-json(7): what --json prints.
std::string json_page();

}  // namespace klag::commands
