#include "commands/dossier_folder.h"

#include "base/error.h"
#include "cli/private_files.h"
#include "store/digest.h"

#include <algorithm>
#include <system_error>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

void make_private_folder(const fs::path& folder) {
    if (!fs::is_directory(folder.parent_path()))
        throw Error{ErrorKind::usage, text("there is no folder {folder}",
                                           {{"folder", folder.parent_path().string()}})}
            .hinted(text("Make it first, or name a folder in another one."));
    std::error_code code;
    fs::create_directory(folder, code);
    if (!code) fs::permissions(folder, fs::perms::owner_all, code);
    if (code) throw cli::not_written(folder.string(), code.value());
}

}  // namespace

std::string dossier_readme(const WordedCase& subject, bool masked, bool has_pdf, Context& klag) {
    const std::string& number = subject.c.number;
    std::string out =
        text(
            "Dossier {number}, made {date} by klag.\n\n"
            "{number}-dossier.html  the whole case: facts, timeline, letters, audit trail\n",
            {{"number", number}, {"date", klag.today().iso()}})
            .english();
    if (has_pdf)
        out += text("{number}-dossier.pdf   the same for paper\n", {{"number", number}}).english();
    out += text("letters/               letters as they were sent\n").english();
    if (masked) {
        out += text(
                   "SHA256SUMS             the check sums of these files\n\n"
                   "This dossier is masked. A bar with a number stands for what is secret; the "
                   "last section\nof the dossier gives the ground of each number. Letters are "
                   "masked too. Files that\ncannot be masked are listed in the dossier and left "
                   "out of this folder.\n")
                   .english();
    } else {
        out += text(
                   "files/                 what was attached, byte for byte\n"
                   "case.yaml              the case as recorded; names nobody\n"
                   "private.yaml           its private content: names, words, reasons\n"
                   "SHA256SUMS             the check sums of these files\n\n"
                   "This dossier holds personal data.\n")
                   .english();
    }
    out += text(
               "\nTo check that no file was changed, type in this folder:\n\n"
               "    sha256sum -c SHA256SUMS\n")
               .english();
    if (!masked)
        out += text(
                   "\nTo check private.yaml against the audit trail: what this prints is the last "
                   "\"text:\" in\ncase.yaml, and case.yaml is that of the state {commit}.\n\n"
                   "    (printf 'klag-v1\\000{uid}\\000'; cat private.yaml) | sha256sum\n",
                   {{"commit", klag.saved().commit()}, {"uid", subject.c.uid}})
                   .english();
    return out;
}

void add_originals(std::vector<Written>& out, const WordedCase& subject, Context& klag) {
    const std::string folder = store::case_folder(*store::parse_number(subject.c.number)) + "/";
    if (auto bytes = klag.saved().file(folder + std::string{store::case_file}))
        out.push_back({std::string{store::case_file}, *std::move(bytes)});
    const auto& events = subject.c.events;
    const auto newest = std::find_if(events.rbegin(), events.rend(),
                                     [](const core::Event& event) { return !event.text.empty(); });
    if (newest == events.rend()) return;
    if (auto bytes = klag.saved().private_bytes(subject.c.uid, newest->text))
        out.push_back({std::string{store::private_file}, *std::move(bytes)});
}

void add_check_sums(std::vector<Written>& files) {
    std::sort(files.begin(), files.end(),
              [](const Written& a, const Written& b) { return a.name < b.name; });
    std::string sums;
    for (const Written& file : files)
        sums += store::sha256_hex(file.bytes) + "  " + file.name + "\n";
    files.push_back({"SHA256SUMS", sums});
}

void write_folder(const fs::path& folder, const std::vector<Written>& files) {
    make_private_folder(folder);
    for (const Written& file : files) {
        const fs::path target = folder / file.name;
        if (target.parent_path() != folder) make_private_folder(target.parent_path());
        cli::write_new_file(target.string(), file.bytes);
    }
}

}  // namespace klag::commands
