#pragma once

#include "cli/command.h"

namespace klag::cli {

/// A small program with one of everything.
inline Program sample_program() {
    Program program{.name = "klag", .version = "1.2", .summary = "a register of complaints"};
    program.description = "Keeps complaints.\n\n# no heading *no bold* under_score";
    program.global_options = global_options();
    program.exit_statuses = {{"0", "done"}, {"2", "wrong usage"}};
    program.variables = {{"KLAG_NOW", "fixes the clock"}};
    program.files = {{"klag.yaml", "the settings"}};
    program.see_also = {"klag-register(5)"};
    program.examples = {{"klag overdue", "What is late."}};
    program.commands = {
        {.name = "list",
         .aliases = {"ls"},
         .group = "reading",
         .summary = "list cases",
         .options =
             {{.name = "sort", .value = "KEY", .help = "the order", .choices = {"age", "number"}},
              {.name = "tag", .letter = 't', .value = "TAG", .help = "only these", .many = true},
              {.name = "status",
               .value = "STATUS",
               .help = "only these",
               .many = true,
               .choices = {"open", "closed"}}}},
        {.name = "note",
         .group = "daily work",
         .summary = "add a note to a case",
         .description = "Adds a note.\n\n- Nobody else reads it.",
         .parameters = {{.name = "case", .help = "the case", .completes = "case", .required = true},
                        {.name = "words", .help = "the note", .many = true}},
         .options =
             {{.name = "on", .value = "DATE", .help = "when it was said"},
              {.name = "unit",
               .letter = 'u',
               .value = "UNIT",
               .help = "the unit",
               .completes = "unit",
               .group = "Where"},
              {.name = "file", .value = "FILE", .help = "read it from a file", .completes = "file"},
              {.name = "urgent", .help = "mark it"},
              dry_run_option()},
         .examples = {{"klag note 42 --on -3d called", "Notes a call of three days ago."}},
         .see_also = {"klag-show(1)"}},
        {.name = "restore",
         .summary = "make a register",
         .parameters = {{.name = "mode", .choices = {"plain", "sealed"}}},
         .options = {{.name = "from", .value = "FILE", .help = "where from", .required = true}}},
        {.name = "secret", .summary = "not shown", .hidden = true},
    };
    return program;
}

}  // namespace klag::cli
