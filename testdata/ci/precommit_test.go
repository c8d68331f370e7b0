package ci

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestPreCommit runs pre-commit with the configuration of the page, for which
// it clones this repository and installs its commands.
func TestPreCommit(t *testing.T) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		t.Skip("pre-commit is not installed; Debian's package is called pre-commit")
	}
	release := newRelease(t)
	env := []string{
		"PRE_COMMIT_HOME=" + t.TempDir(),
		// The modules that are there already. pre-commit makes the GOPATH a new one.
		"GOMODCACHE=" + goenv(t, "GOMODCACHE"),
		"GOFLAGS=-trimpath",
		// This repository stands in for its public address.
		"GIT_CONFIG_COUNT=1",
		"GIT_CONFIG_KEY_0=url." + release + ".insteadOf",
		"GIT_CONFIG_VALUE_0=https://github.com/corsvet/corsvet",
	}
	config := examples(t, "pre-commit", "yaml")[0]
	run(t, release, env, "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml")

	// What pre-commit prints of a hook that fails with a status.
	const (
		reported = "- exit code: 3"
		repaired = "- files were modified by this hook"
	)
	steps := []struct {
		hook     string
		failed   bool
		want     string
		mistakes bool
	}{
		{"corsvet", true, reported, true},
		{"corsvet-fix", true, repaired, true},
		{"corsvet-fix", true, reported, true}, // Some mistakes have no fix.
		{"corsvet", true, reported, true},
		{"corsvet-fix", false, "Passed", false},
		{"corsvet", false, "Passed", false},
	}
	dir := newProject(t, withMistakes)
	write(t, filepath.Join(dir, ".pre-commit-config.yaml"), config)
	commit(t, dir)
	for _, step := range steps {
		if !step.mistakes {
			writeProgram(t, dir, withoutMistakes)
			run(t, dir, nil, "git", "add", "--all")
		}
		status, out := try(t, dir, env, "pre-commit", "run", "--all-files", step.hook)
		if (status != 0) != step.failed || !strings.Contains(out, step.want) {
			t.Errorf("%s: status %d, want %q in\n%s", step.hook, status, step.want, out)
		}
		run(t, dir, nil, "git", "add", "--all") // As the user does who likes the changes.
	}

	t.Run("a module in a subfolder", func(t *testing.T) {
		entry := regexp.MustCompile("`(entry: .*?)`").FindStringSubmatch(page(t))
		if entry == nil {
			t.Fatal("docs/ci.md does not say how to override the entry")
		}
		dir := newProjectAPI(t)
		// The last hook of the example is corsvet.
		write(t, filepath.Join(dir, ".pre-commit-config.yaml"), config+"        "+entry[1]+"\n")
		commit(t, dir)
		status, out := try(t, dir, env, "pre-commit", "run", "--all-files", "corsvet")
		if status == 0 || !strings.Contains(out, reported) || !strings.Contains(out, "api/main.go") {
			t.Errorf("status %d, want %q and the file in\n%s", status, reported, out)
		}
	})

	t.Run("a commit without Go files", func(t *testing.T) {
		dir := newProject(t, withMistakes)
		write(t, filepath.Join(dir, ".pre-commit-config.yaml"), config)
		run(t, dir, nil, "git", "add", "--all")
		if status, out := try(t, dir, env, "pre-commit", "run"); status != 0 || strings.Count(out, "Skipped") != 2 {
			t.Errorf("status %d, want two hooks that are skipped in\n%s", status, out)
		}
	})
}
