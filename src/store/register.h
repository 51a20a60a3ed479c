#pragma once

#include "core/case.h"
#include "core/delivery.h"
#include "git/repository.h"
#include "store/settings_files.h"
#include "store/snapshot.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace klag::store {

/// Who writes and when, for the audit trail.
struct Author {
    std::string id;  ///< of the member of staff
    std::string name;
    std::string email;
    std::chrono::sys_seconds at{};
    int offset_minutes{};
    bool fixed_clock{};  ///< under KLAG_NOW: the trail says so
    std::function<void(std::span<unsigned char>)> random;
};

/// A new letter or attachment with its bytes; its hash and size are filled in when it is saved.
struct NewFile {
    core::StoredFile file;
    std::string bytes;
};

/// What one command adds to one case.
struct Recording {
    core::Case after;            ///< with the new events at its end
    std::size_t new_events{1};   ///< how many
    core::PrivateCase before;    ///< the private content as saved; empty for a new case
    core::PrivateCase personal;  ///< as it is to be; saved anew only when it changed
    std::vector<NewFile> files{};
    std::string subject;  ///< K-2026-0042: escalate to level 2
    std::string key{};    ///< idempotency key; "" for none
};

/// How a save ended, beside that it was saved.
struct Ending {
    bool confirmed{true};             ///< false: saved, but the disk did not confirm it
    std::vector<std::string> left{};  ///< working files changed by hand that were left alone
    std::vector<std::string>
        unlaid{};  ///< files that could not be laid: the next write tries again
};

/// What became of it.
struct Outcome {
    core::Case after;
    Ending ending;
};

/// The private.yaml of a case in the working tree.
struct PrivateCopy {
    enum class State {
        as_saved,  ///< now or earlier: a power cut can bring an old one back
        changed,   ///< by hand
        closed,    ///< perhaps changed by the user to whom it belongs, who alone may read it
        lost,      ///< in a power cut
    };

    State state{};
    std::string text{};  ///< when changed
};

/// Where a delivery of a report was saved.
struct SavedDelivery {
    std::string path;
    Ending ending;
};

/// A register of complaints: the only place that writes one.
class Register {
  public:
    /// Opens the register in `folder`, or with `upward` in the nearest folder above whose klag.yaml
    /// is at the root of its repository. Throws Error{not_found} when there is none.
    static Register open(const std::filesystem::path& folder, bool upward);

    /// Makes a register in `folder`, which must be empty or absent, and saves `files` in it.
    static Register create(const std::filesystem::path& folder,
                           const std::vector<SettingsFile>& files, const Author& author);

    /// The newest saved state.
    const Snapshot& saved() const { return snapshot_; }
    git::Repository& repository() { return *repository_; }
    const git::Repository& repository() const { return *repository_; }
    std::filesystem::path folder() const;
    bool is_bare() const { return repository_->is_bare(); }

    /// Saves what `decide` makes of the newest state; called again when somebody else was faster.
    /// What `decide` throws goes through, and nothing is saved.
    Outcome record(const Author& author, const std::function<Recording(const Snapshot&)>& decide);

    /// Saves, in one step, the cases whose dates moved: each as `decide` gives it, with one new
    /// Act::reckon event. At least one; what `decide` throws goes through, and nothing is saved.
    using DecideDates = std::function<std::vector<core::Case>(const Snapshot&)>;
    std::vector<core::Case> record_dates(const Author& author, const DecideDates& decide);

    /// Saves and removes settings files in one step.
    void save_settings(const Author& author, const std::vector<SettingsFile>& files,
                       const std::string& subject);

    /// Saves a delivery of a report as a file of its own, in one step. Files of other deliveries
    /// are never touched.
    SavedDelivery record_delivery(const Author& author, const core::Delivery& delivery);

    /// The settings files whose working copy differs from the saved one, with the working text; one
    /// that is gone counts as removed. Empty for a bare register.
    std::vector<SettingsFile> unsaved_settings() const;

    /// How the working private.yaml of the case stands to what is saved; `as_saved` when there is
    /// none.
    PrivateCopy private_copy(const core::Case& c) const;

    /// The working copy of a file; nothing when there is none or the register is bare.
    std::optional<std::string> working_copy(const std::string& path) const;

    /// Lays the saved text of the case's private file in the working tree again.
    void discard_changes(const core::Case& c);

    /// Whether the guard against a person's own git is in place.
    bool is_guarded() const;

    /// Lays every file of the register in the working tree, as after restoring a backup.
    void lay_everything();

  private:
    explicit Register(git::Repository repository);
    /// The newest commit on main; "" before the first one.
    std::string tip() const { return repository_->tip().value_or(""); }

    std::unique_ptr<git::Repository> repository_;  ///< stays in place: the snapshot points to it
    Snapshot snapshot_;
};

/// The private content that a file changed by hand holds. Throws Error{bad_data} when it is not
/// that of the case, or cannot be read.
core::PrivateCase adopted(const core::Case& c, const std::string& content);

}  // namespace klag::store
