// The hook that git runs before it moves a ref, and how it is installed.
#include "base/error.h"
#include "git/lock_file.h"
#include "git/shared_modes.h"
#include "store/guard.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::store {

namespace {

constexpr std::string_view mark = "# Written by klag: guards the register.";

/// Without klag the hook still refuses what only klag may do; it cannot judge the rest.
constexpr std::string_view script = R"sh(#!/bin/sh
# Written by klag: guards the register. Runs before git moves a branch.
lines=$(cat)
before_klag="$(dirname "$0")/reference-transaction.before-klag"
if [ -x "$before_klag" ]; then
    printf '%s\n' "$lines" | "$before_klag" "$@" || exit $?
fi
[ "$1" = prepared ] || exit 0
case $lines in *refs/heads/main*|*refs/klag/*) ;; *) exit 0 ;; esac

for klag in @KLAG@ klag; do
    if command -v "$klag" >/dev/null 2>&1; then
        printf '%s\n' "$lines" | "$klag" hook reference-transaction "$@"
        exit $?
    fi
done

refuse() {
    echo "klag: $1; klag itself was not found, so nothing was changed" >&2
    exit 1
}
folder=$(git rev-parse --git-common-dir)
is_nothing() { case $1 in *[!0]*) return 1 ;; *) return 0 ;; esac; }
is_packing() { # BEFORE REF
    [ ! -e "$folder/packed-refs.lock" ] && grep -qxF "$1 $2" "$folder/packed-refs" 2>/dev/null
}
printf '%s\n' "$lines" | while read -r before after ref; do
    case $ref in refs/heads/main|refs/klag/*) ;; *) continue ;; esac
    tip=$(git rev-parse --verify --quiet "$ref")
    is_nothing "$before" && before=$tip
    if is_nothing "$after"; then
        is_packing "$before" "$ref" && continue
        refuse "$ref cannot be removed"
    fi
    [ "$tip" = "$after" ] && continue
    case $ref in refs/klag/*) refuse "$ref is moved by klag alone" ;; esac
    [ -z "$tip" ] || git merge-base --is-ancestor "$tip" "$after" ||
        refuse "this would take saved changes away from main"
    [ -z "$(git rev-list --full-history ${tip:+"^$tip"} "$after" -- cases reports)" ] ||
        refuse "only klag changes cases and reports"
    for file in klag.yaml organisation.yaml; do
        ! git cat-file -e "$tip:$file" 2>/dev/null || git cat-file -e "$after:$file" 2>/dev/null ||
            refuse "a register cannot be without $file"
    done
done
)sh";

std::string quoted_for_sh(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return quoted + "'";
}

/// The hook that asks the program `klag` first.
std::string script_for(const std::filesystem::path& klag) {
    constexpr std::string_view place = "@KLAG@";
    std::string text{script};
    return text.replace(text.find(place), place.size(), quoted_for_sh(klag.string()));
}

std::string content(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

bool has_hook(const git::Repository& repository) {
    if (repository.config("core.hookspath")) return false;
    const std::filesystem::path hook =
        repository.common_folder() / "hooks" / "reference-transaction";
    return std::filesystem::exists(hook) && content(hook).find(mark) != std::string::npos;
}

std::filesystem::path install_hook(const git::Repository& repository,
                                   const std::filesystem::path& klag) {
    if (const auto elsewhere = repository.config("core.hookspath"))
        throw Error{ErrorKind::refused,
                    text("git looks for hooks in {folder}, so that klag cannot guard the register",
                         {{"folder", *elsewhere}})}
            .hinted(text("Type 'git config --unset core.hooksPath' in the register."));
    const git::SharedModes modes{repository};
    const std::filesystem::path folder = repository.common_folder() / "hooks";
    std::filesystem::path hook = folder / "reference-transaction";
    const std::filesystem::path beside = folder / "reference-transaction.klag-tmp";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error && std::filesystem::exists(hook) && content(hook).find(mark) == std::string::npos)
        std::filesystem::rename(hook, hook.string() + ".before-klag", error);
    if (error) git::throw_not_saved(error.value(), hook);
    constexpr int mode = 0777;
    ::unlink(beside.c_str());
    const git::Descriptor file{
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)};
    if (!file) git::throw_not_saved(errno, beside);
    git::write_all(file, script_for(klag));
    if (::rename(beside.c_str(), hook.c_str()) != 0) git::throw_not_saved(errno, hook);
    return hook;
}

void flush(const git::Repository& repository) { git::flush_all(repository.common_folder()); }

}  // namespace klag::store
