#include "base/error.h"
#include "cli/env.h"
#include "commands/run.h"

#include <iostream>
#include <malloc.h>
#include <string>
#include <sys/stat.h>
#include <vector>

extern char** environ;

int main(int argc, char** argv) {
    // A register holds personal data: what klag writes is its owner's alone, whatever the umask
    // was. A register shared by a group says so to git (core.sharedRepository).
    umask(077);
    // Packing an object takes 256 KiB and frees them: they are kept for the next one, not given
    // back to the system each time.
    constexpr int kept = 64 * 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, kept);
    try {
        klag::cli::Env env = klag::cli::make_env(environ);
        return klag::commands::run({argv + 1, argv + argc}, env);
    } catch (const klag::Error& error) {
        std::cerr << "error: " << error.message().english() << "\n";
        if (!error.hint().empty()) std::cerr << "hint: " << error.hint().english() << "\n";
        return static_cast<int>(error.kind());
    }
}
