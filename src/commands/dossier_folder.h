#pragma once

#include "commands/case_page.h"

#include <filesystem>
#include <string>
#include <vector>

/// The folder of a dossier: what stands in it beside the document.
namespace klag::commands {

/// A file of the folder.
struct Written {
    std::string name;
    std::string bytes;
};

/// What is what in the folder that has these `files`, and how to check it.
std::string dossier_readme(const WordedCase& subject, const std::vector<Written>& files,
                           bool masked, Context& klag);

/// Adds the case's own files as they were saved.
void add_originals(std::vector<Written>& out, const WordedCase& subject, Context& klag);

/// Sorts the files, and adds SHA256SUMS at their end.
void add_check_sums(std::vector<Written>& files);

/// Makes the folder, which only its owner can read, with the files in it. Throws Error{usage} when
/// the folder above it is missing; Error{not_saved} when something cannot be written.
void write_folder(const std::filesystem::path& folder, const std::vector<Written>& files);

}  // namespace klag::commands
