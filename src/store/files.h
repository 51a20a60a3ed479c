#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// Files outside a register: what a person names on the command line.
namespace klag::store {

/// Most that klag keeps of one attachment, in bytes.
inline constexpr std::uintmax_t largest_attachment = std::uintmax_t{25} * 1024 * 1024;

/// The bytes of a plain file of at most `largest_attachment` bytes. Throws Error{usage} when there
/// is none, it is no plain file, cannot be read, or is larger.
std::string read_file(const std::filesystem::path& path);

/// Writes a new file, readable by its owner alone when `secret`. Throws Error: usage when it
/// exists, not_saved when it cannot be written.
void write_new_file(const std::filesystem::path& path, std::string_view bytes, bool secret);

/// The value of `key` in the person's own settings (klag/config.yaml below XDG_CONFIG_HOME, else
/// ~/.config); "" when there is none. Throws Error{bad_data} for a file that is no such settings.
std::string personal_setting(const std::string& xdg_config_home, const std::string& home,
                             const std::string& key);

}  // namespace klag::store
