#include "base/error.h"
#include "cli/env.h"
#include "commands/run.h"

#include <iostream>
#include <string>
#include <vector>

extern char** environ;

int main(int argc, char** argv) {
    try {
        klag::cli::Env env = klag::cli::make_env(environ);
        return klag::commands::run({argv + 1, argv + argc}, env);
    } catch (const klag::Error& error) {
        std::cerr << "error: " << error.message().english() << "\n";
        return static_cast<int>(error.kind());
    }
}
