package ci

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rhysd/actionlint"
	"go.yaml.in/yaml/v3"
)

// An actionFile is action.yml.
type actionFile struct {
	Inputs map[string]struct{ Default string }
	Runs   struct {
		Steps []struct{ Run string }
	}
}

func action(t *testing.T) (a actionFile) {
	t.Helper()
	if err := yaml.Unmarshal([]byte(read(t, filepath.Join(root, "action.yml"))), &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// TestActionInputs checks that the page's table has the inputs of the action
// and their defaults.
func TestActionInputs(t *testing.T) {
	documented := make(map[string]string)
	for _, row := range regexp.MustCompile("(?m)^\\| `([a-z-]+)` \\| (?:`(.*?)`)? ?\\| ").FindAllStringSubmatch(page(t), -1) {
		documented[row[1]] = row[2]
	}
	inputs := make(map[string]string)
	for name, input := range action(t).Inputs {
		inputs[name] = input.Default
	}
	if !maps.Equal(documented, inputs) {
		t.Errorf("docs/ci.md has the inputs %q, action.yml has %q", documented, inputs)
	}
}

// TestNoExpressionInScript: what ${{ }} puts into a script is run as a part of
// it, whoever wrote it.
func TestNoExpressionInScript(t *testing.T) {
	steps := action(t).Runs.Steps
	if len(steps) == 0 {
		t.Error("the action has no steps")
	}
	for _, step := range steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("there is an expression in the script\n%s", step.Run)
		}
	}
}

// TestWorkflowsLint checks the workflows of the page with actionlint, and with
// the local action too, whose inputs and outputs actionlint then knows.
func TestWorkflowsLint(t *testing.T) {
	abs, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	project, err := actionlint.NewProject(abs)
	if err != nil {
		t.Fatal(err)
	}
	linter, err := actionlint.NewLinter(io.Discard, &actionlint.LinterOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, workflow := range examples(t, "GitHub Actions", "yaml") {
		local := strings.ReplaceAll(workflow, "corsvet/corsvet@"+version(t), "./")
		if local == workflow {
			t.Errorf("the workflow does not use the action at %s:\n%s", version(t), workflow)
		}
		for _, text := range []string{workflow, local} {
			problems, err := linter.Lint(filepath.Join(abs, ".github/workflows/corsvet.yml"), []byte(text), project)
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range problems {
				t.Errorf("%v in\n%s", problem, text)
			}
		}
	}
}

// TestOwnWorkflows lints the workflows of this repository.
func TestOwnWorkflows(t *testing.T) {
	linter, err := actionlint.NewLinter(io.Discard, &actionlint.LinterOptions{})
	if err != nil {
		t.Fatal(err)
	}
	problems, err := linter.LintFiles([]string{filepath.Join(root, ".github/workflows/ci.yml")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range problems {
		t.Error(problem)
	}
}

// TestAction runs workflows with act, which carries out the steps as GitHub's
// runner does.
func TestAction(t *testing.T) {
	r := newRunner(t)
	workflows := examples(t, "GitHub Actions", "yaml")
	annotating, scanning := workflows[0], workflows[1]
	mistakes := r.findings(t, newProject(t, withMistakes))

	t.Run("findings are annotations and fail the job", func(t *testing.T) {
		got := r.run(t, newProject(t, withMistakes), annotating)
		if got.status == 0 || !slices.Equal(got.annotations, mistakes) {
			t.Errorf("status %d, annotations\n%q, want\n%q\n%s", got.status, got.annotations, mistakes, got.log)
		}
	})

	t.Run("without findings the job succeeds", func(t *testing.T) {
		got := r.run(t, newProject(t, withoutMistakes), annotating)
		if got.status != 0 || len(got.annotations) > 0 {
			t.Errorf("status %d, annotations %q\n%s", got.status, got.annotations, got.log)
		}
	})

	t.Run("a SARIF file reaches code scanning", func(t *testing.T) {
		got := r.run(t, newProject(t, withMistakes), scanning)
		var sarif struct {
			Version string
			Runs    []struct{ Results []any }
		}
		if err := json.Unmarshal(got.uploaded, &sarif); err != nil {
			t.Fatalf("%v\n%s", err, got.log)
		}
		if got.status == 0 || sarif.Version != "2.1.0" || len(sarif.Runs) != 1 || len(sarif.Runs[0].Results) != len(mistakes) {
			t.Errorf("status %d, uploaded\n%s", got.status, got.uploaded)
		}
	})

	t.Run("code that does not compile is an error", func(t *testing.T) {
		dir := newProject(t, withMistakes)
		write(t, filepath.Join(dir, "broken.go"), "package main\n\nvar x int = \"\"\n")
		if got := r.run(t, dir, annotating); !strings.Contains(got.log, "exit status 1") || !strings.Contains(got.log, "broken.go:3") {
			t.Errorf("want status 1 and the place in\n%s", got.log)
		}
	})

	t.Run("a wrong input is an error", func(t *testing.T) {
		got := r.run(t, newProject(t, withoutMistakes), with(annotating, "format: html"))
		if !strings.Contains(got.log, "exit status 2") || !strings.Contains(got.log, `html`) {
			t.Errorf("want status 2 and the format in\n%s", got.log)
		}
	})

	t.Run("a module in a subfolder, with a baseline", func(t *testing.T) {
		dir := newProjectAPI(t)
		api := filepath.Join(dir, "api")
		// As the page says how to make it.
		for _, command := range strings.Split(strings.TrimSpace(examples(t, "Old code bases", "sh")[0]), "\n") {
			run(t, api, []string{"PATH=" + r.tools + string(os.PathListSeparator) + os.Getenv("PATH")}, "bash", "-c", command)
		}
		write(t, filepath.Join(api, "new", "main.go"), read(t, filepath.Join(api, "main.go")))
		got := r.run(t, dir, with(annotating, "working-directory: api", "baseline: corsvet.json", "args: -test=false", "packages: ./new .  "))
		var want []string
		for _, finding := range mistakes {
			want = append(want, "api/new/"+finding)
		}
		if got.status == 0 || !slices.Equal(got.annotations, want) {
			t.Errorf("status %d, annotations\n%q, want those of the new package\n%q\n%s", got.status, got.annotations, want, got.log)
		}
	})

	t.Run("a version is downloaded", func(t *testing.T) {
		// The action by itself, from which nothing can be built.
		r := *r
		r.action = t.TempDir()
		write(t, filepath.Join(r.action, "action.yml"), read(t, filepath.Join(root, "action.yml")))
		r.env = slices.Concat(r.env, newProxy(t))
		got := r.run(t, newProject(t, withMistakes), with(annotating, "version: "+version(t)))
		if !slices.Equal(got.annotations, mistakes) {
			t.Errorf("annotations\n%q, want\n%q\n%s", got.annotations, mistakes, got.log)
		}
	})

	t.Run("inputs are no shell code", func(t *testing.T) {
		created := t.TempDir()
		var inputs []string
		for name := range action(t).Inputs {
			file := filepath.Join(created, name)
			code := strings.ReplaceAll("; touch FILE; $(touch FILE) `touch FILE` \"; touch FILE; \" '; touch FILE; '", "FILE", file)
			switch input := name + ": " + strconv.Quote(code); name {
			case "working-directory":
				// The second script would not start there.
			case "version":
				// It stops the first script, so that it needs a workflow of its own.
				r.run(t, newProject(t, withoutMistakes), with(annotating, input))
			default:
				inputs = append(inputs, input)
			}
		}
		r.run(t, newProject(t, withoutMistakes), with(annotating, inputs...))
		if files, err := os.ReadDir(created); err != nil || len(files) > 0 {
			t.Errorf("the inputs were run that are called %v (%v)", files, err)
		}
	})
}

// with gives inputs to the action in a workflow that has none.
func with(workflow string, inputs ...string) string {
	workflow += "        with:\n"
	for _, input := range inputs {
		workflow += "          " + input + "\n"
	}
	return workflow
}

// -- act --

// A runner runs workflows with act, without containers and without the network.
type runner struct {
	act    string
	action string   // the folder that is used as corsvet's action
	tools  string   // a folder with the command
	path   string   // what the steps find commands on
	env    []string // for the steps
}

func newRunner(t *testing.T) *runner {
	t.Helper()
	r := &runner{
		act:    strings.TrimSpace(run(t, ".", nil, "go", "tool", "-n", "act")),
		action: newRelease(t),
		tools:  t.TempDir(),
	}
	r.path = slowToFail(t) + string(os.PathListSeparator) + os.Getenv("PATH")
	run(t, root, nil, "go", "build", "-o", r.tools, "./cmd/corsvet")
	for _, name := range []string{"GOENV", "GOCACHE", "GOMODCACHE"} {
		r.env = append(r.env, name+"="+goenv(t, name))
	}
	return r
}

// slowToFail returns a folder with a bash that, when its script fails, does not
// end before act has read what the script wrote. Act reads it from a terminal,
// and does not read on once a step has failed: what is still in the terminal's
// buffer (64 KB at most) would be missing from the log. A line that is longer
// can only be written when all before it has been read.
func slowToFail(t *testing.T) (dir string) {
	t.Helper()
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	file := filepath.Join(dir, "bash")
	write(t, file, fmt.Sprintf(`#!%[1]s
%[1]s "$@"
status=$?
if [ $status != 0 ]; then printf '%%300000s\n' ''; fi
exit $status
`, bash))
	if err := os.Chmod(file, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// findings returns the places of the findings in a project as corsvet -json
// has them, in the form of outcome.annotations.
func (r *runner) findings(t *testing.T, dir string) (places []string) {
	t.Helper()
	var packages map[string]map[string][]struct{ Posn string }
	out := run(t, dir, nil, filepath.Join(r.tools, "corsvet"), "-json", "./...")
	if err := json.Unmarshal([]byte(out), &packages); err != nil {
		t.Fatal(err)
	}
	for _, analyzers := range packages {
		for analyzer, diagnostics := range analyzers {
			for _, d := range diagnostics {
				rel, err := filepath.Rel(dir, d.Posn)
				if err != nil {
					t.Fatal(err)
				}
				places = append(places, rel+": "+analyzer)
			}
		}
	}
	slices.Sort(places)
	return places
}

// An outcome is what became of a workflow.
type outcome struct {
	status      int
	annotations []string // file:line:column: analyzer, sorted
	uploaded    []byte   // what was uploaded to code scanning
	log         string
}

// run runs the workflow as after a push to the repository in dir.
func (r *runner) run(t *testing.T, dir, workflow string) (o outcome) {
	t.Helper()
	write(t, filepath.Join(dir, ".github/workflows/corsvet.yml"), workflow)
	commit(t, dir)
	upload := filepath.Join(t.TempDir(), "uploaded")
	args := []string{"push", "--platform=ubuntu-latest=-self-hosted", "--json", "--no-cache-server", "--action-offline-mode",
		"--env=UPLOAD=" + upload}
	for _, setting := range r.env {
		args = append(args, "--env="+setting)
	}
	for _, use := range regexp.MustCompile(`uses: ([^/]+/[^/@]+)([^@]*)@(\S+)`).FindAllStringSubmatch(workflow, -1) {
		repository, path, ref := use[1], use[2], use[3]
		folder := r.action
		if repository != "corsvet/corsvet" {
			folder = standIn(t, path)
		}
		args = append(args, fmt.Sprintf("--local-repository=%s@%s=%s", repository, ref, folder))
	}
	// Act keeps copies of actions below the home directory.
	o.status, o.log = try(t, dir, []string{"PATH=" + r.path, "HOME=" + t.TempDir(), "XDG_CACHE_HOME="}, r.act, args...)
	o.annotations = annotations(t, o.log)
	if content, err := os.ReadFile(upload); err == nil {
		o.uploaded = content
	}
	return o
}

// standIn makes an action that takes the place of one that cannot run without
// GitHub, at a path in its repository. It takes the inputs of the page, and
// keeps the file that it is to upload.
func standIn(t *testing.T, path string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, path, "action.yml"), `
name: stand-in
description: takes the place of an action
inputs:
  go-version: {}
  category: {}
  sarif_file: {}
runs:
  using: composite
  steps:
    - shell: bash
      env:
        FILE: ${{ inputs.sarif_file }}
      run: if [ -n "$FILE" ]; then cp "$FILE" "$UPLOAD"; fi
`)
	return dir
}

// annotations returns the places of the errors that the log of act says are to
// be shown.
func annotations(t *testing.T, log string) (places []string) {
	t.Helper()
	for line := range strings.Lines(log) {
		var entry struct {
			Command string
			Arg     string
			KVPairs map[string]string
		}
		if err := json.Unmarshal([]byte(line), &entry); err != nil || entry.Command != "error" {
			continue // Another command, or a line of act's own.
		}
		p := entry.KVPairs
		places = append(places, fmt.Sprintf("%s:%s:%s: %s", p["file"], p["line"], p["col"], strings.TrimPrefix(p["title"], "corsvet: ")))
	}
	slices.Sort(places)
	return places
}
