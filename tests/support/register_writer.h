#pragma once

#include "store/digest.h"
#include "store/writer.h"

#include <string>

namespace klag::test {

/// A proposal as a command makes it, with nothing in it yet.
inline store::Proposal proposal(const std::string& message = "K-2026-0001: new") {
    store::Proposal made;
    made.message = message + "\n\nKlag-Act: new\n";
    made.author_name = "Anna Berg";
    made.author_email = "anna@example.org";
    made.at = std::chrono::sys_seconds{std::chrono::seconds{1772458200}};
    made.offset_minutes = 60;
    made.verb = "new";
    return made;
}

/// Saves one file, whatever the tip is.
inline store::Saved save(git::Repository& repository, const std::string& path,
                         const std::string& bytes) {
    return store::write(repository, [&](const std::string&) {
        store::Proposal made = proposal();
        made.files.push_back({path, bytes});
        return made;
    });
}

/// A case on both planes: its facts on main, its words in the private plane and beside.
inline store::Proposal whole_case(const std::string& number, const std::string& uid,
                                  const std::string& words) {
    const std::string folder = "cases/2026/00/" + number;
    const std::string name = store::commitment(uid, words);
    store::Proposal made = proposal(number + ": new");
    made.files.push_back({folder + "/case.yaml", "number: " + number + "\ntext: " + name + "\n"});
    made.personal.push_back({uid, name, words});
    made.work.push_back({folder + "/private.yaml", words, true});
    return made;
}

}  // namespace klag::test
