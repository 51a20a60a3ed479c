// Makes a large register with klag's own commands, in one process and without what costs time:
// make_register DIR --cases N. The history is byte for byte that of klag itself under the same
// KLAG_NOW and KLAG_SEED; the test program/generator compares.
#include "base/error.h"
#include "base/utf8.h"
#include "bench/generator/saving.h"
#include "bench/generator/stories.h"
#include "cli/env.h"
#include "cli/zone.h"
#include "commands/run.h"
#include "store/demo_stories.h"
#include "store/register.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <spawn.h>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>

namespace klag::bench {
namespace {

namespace fs = std::filesystem;

/// As KLAG_NOW takes it, to the second.
std::string iso_utc(std::chrono::sys_seconds at) {
    const std::time_t seconds = at.time_since_epoch().count();
    std::tm utc{};
    std::string text(sizeof "2026-03-02T14:30:15Z", '\0');
    text.resize(std::strftime(text.data(), text.size(), "%FT%TZ", ::gmtime_r(&seconds, &utc)));
    return text;
}

/// Runs klag's commands in a register, each at its time.
class Player {
  public:
    Player(std::string folder, const std::string& script) : folder_{std::move(folder)} {
        if (!script.empty()) script_.open(script);
    }

    /// What the command printed; nothing when it was refused, and `refusals` counts it.
    std::optional<std::string> play(const std::vector<std::string>& words,
                                    std::chrono::sys_seconds at) {
        const std::string now = iso_utc(at);
        const std::string seed = std::to_string(++count_);
        if (script_.is_open())
            script_ << nlohmann::json{{"now", now}, {"seed", seed}, {"words", words}} << "\n";
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        cli::Env env{.in = in, .out = out, .err = err, .now = at};
        env.folder = folder_;
        env.executable = "/usr/bin/klag";
        env.variables = {{"KLAG_NOW", now}, {"KLAG_SEED", seed}, {"KLAG_NO_INPUT", "1"}};
        env.fixed_clock = true;
        cli::stir(env, "");
        if (commands::run(words, env) == 0) return out.str();
        if (++refusals_ <= shown_refusals) std::cerr << words.front() << ": " << err.str();
        return std::nullopt;
    }

    std::size_t count() const { return count_; }
    std::size_t refusals() const { return refusals_; }

  private:
    static constexpr std::size_t shown_refusals = 5;
    std::string folder_;
    std::ofstream script_;
    std::size_t count_{};
    std::size_t refusals_{};
};

/// The settings file for an organisation that owes nobody a report: over ten years nobody delivers
/// any here, and klag overdue would have little else to tell.
std::string without_reports(const std::string& text) {
    std::string out;
    bool inside = false;
    for (const std::string& line : split(text, '\n')) {
        inside = line == "reports:" || (inside && line.starts_with("  "));
        if (!inside) out += line + "\n";
    }
    out.pop_back();
    return out;
}

/// The register of the practice municipality, before its first case.
void make_empty(Player& player, const fs::path& folder, const Date& today,
                std::chrono::sys_seconds at) {
    player.play({"init", folder.string(), "--procedure", "ostersund-se", "--organisation",
                 "Fjällviks kommun", "--unit", "kommunen", "--unit-name", "Fjällviks kommun",
                 "--staff", "anna.berg", "--staff-name", "Anna Berg", "--staff-title",
                 "kvalitetssamordnare", "--e-mail", "anna.berg@fjallvik.example"},
                at);
    for (const store::SettingsFile& file : store::demo_settings(today))
        std::ofstream{folder / file.path} << without_reports(file.text);
    player.play({"save", "--by", "anna.berg"}, at);
}

void play_stories(Player& player, const Plan& plan, const Stories& stories) {
    std::vector<std::string> numbers(plan.cases);
    for (const Moment& moment : stories.moments()) {
        std::string& number = numbers[moment.life];
        if (moment.step > 0 && number.empty()) continue;
        const auto printed = player.play(stories.words(moment, number), moment.at);
        if (!printed)
            number.clear();  // a refused step ends the story
        else if (number.empty())
            number = printed->substr(0, printed->find(':'));
    }
}

/// The objects are given back before the files are laid, which needs as much memory.
void play_in_memory(Player& player, const fs::path& folder, const Plan& plan,
                    const Stories& stories) {
    Objects objects{folder.string() + "/.git/objects/pack/pack-made"};
    keep_open(folder.string(), objects);
    play_stories(player, plan, stories);
    objects.finish();
    close_repository();
}

/// Runs git in the register.
void git(const fs::path& folder, std::vector<std::string> words) {
    words.insert(words.begin(), {"git", "-C", folder.string()});
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t process = 0;
    int status = -1;
    if (::posix_spawnp(&process, "git", nullptr, nullptr, arguments.data(), environ) != 0 ||
        ::waitpid(process, &status, 0) != process || status != 0)
        throw std::runtime_error{"git " + words[3] + " fails"};
}

/// Lays all files as klag would have laid them one by one.
void lay_files(const fs::path& folder) {
    git(folder, {"config", "core.bare", "false"});
    git(folder, {"reset", "--quiet", "--hard"});
    store::Register::open(folder, false).lay_everything();
}

int make(const fs::path& folder, const Plan& plan, const std::string& script) {
    const Zone zone = cli::load_zone("Europe/Stockholm");
    const Stories stories{plan, zone};
    Player player{folder.string(), script};
    fs::create_directories(folder.parent_path());
    const Date today = zone.local(plan.now).date;
    const auto begin = plan.now - std::chrono::days{plan.years * 366 + 31};
    make_empty(player, folder, today, begin);
    play_in_memory(player, folder, plan, stories);
    lay_files(folder);
    std::cout << plan.cases << " cases, " << player.count() << " commands, " << player.refusals()
              << " refused\n";
    return 0;
}

}  // namespace
}  // namespace klag::bench

int main(int argc, char** argv) try {
    umask(077);
    klag::bench::Plan plan;
    std::string folder;
    std::string now = "2026-03-02T09:00+01:00";
    std::string script;
    CLI::App app{"Makes a large register with klag's own commands."};
    app.add_option("folder", folder)->required();
    app.add_option("--cases", plan.cases);
    app.add_option("--years", plan.years);
    app.add_option("--open", plan.open_percent, "percent of the cases");
    app.add_option("--longest", plan.longest, "steps of a story");
    app.add_option("--seed", plan.seed);
    app.add_option("--now", now, "the end of it, as KLAG_NOW");
    app.add_option("--script", script, "a file for all commands, one a line, as JSON");
    CLI11_PARSE(app, argc, argv);
    plan.now = klag::cli::parse_now(now);
    return klag::bench::make(std::filesystem::absolute(folder), plan, script);
} catch (const klag::Error& error) {
    std::fprintf(stderr, "%s\n", error.message().english().c_str());
    return 1;
} catch (const std::exception& problem) {
    std::fprintf(stderr, "%s\n", problem.what());
    return 1;
}
