package nogo

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/bazelbuild/bazel-gazelle/label"
	"github.com/bazelbuild/buildtools/build"

	"github.com/corsvet/corsvet/analyzer"
)

// A docPage is what docs/bazel.md tells users to write.
type docPage struct {
	module, build *build.File // MODULE.bazel and BUILD.bazel
	config        nogoConfig
}

// A nogoConfig is the JSON file for a nogo target.
type nogoConfig struct {
	text      string
	analyzers map[string]struct {
		ExcludeFiles map[string]string `json:"exclude_files"`
	}
}

// excludes reports whether the configuration says to drop f. The patterns of an
// analyzer replace those of _base.
func (c nogoConfig) excludes(f finding) bool {
	analyzer, ok := c.analyzers[f.analyzer]
	if !ok {
		analyzer = c.analyzers["_base"]
	}
	for pattern := range analyzer.ExcludeFiles {
		if regexp.MustCompile(pattern).MatchString(f.file) {
			return true
		}
	}
	return false
}

func page(t *testing.T) (p docPage) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, "docs/bazel.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range regexp.MustCompile("(?ms)^```(starlark|json)\n(.*?)^```$").FindAllStringSubmatch(string(content), -1) {
		switch language, text := block[1], block[2]; {
		case language == "json":
			p.config.text = text
			if err := json.Unmarshal([]byte(text), &p.config.analyzers); err != nil {
				t.Fatal(err)
			}
		case strings.HasPrefix(text, "# MODULE.bazel"):
			p.module = parse(t, "MODULE.bazel", text)
		default:
			p.build = parse(t, "BUILD.bazel", text)
		}
	}
	if p.module == nil || p.build == nil || p.config.text == "" {
		t.Fatal("the page does not have the three files")
	}
	return p
}

// parse parses a file for Bazel and checks that it is as buildifier would
// format it.
func parse(t *testing.T, name, text string) *build.File {
	t.Helper()
	file, err := build.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if formatted := string(build.Format(file)); formatted != text {
		t.Errorf("%s is not formatted, want\n%s", name, formatted)
	}
	return file
}

// TestDeps checks that the page's nogo target has the analyzers of the suite,
// under the name that Gazelle gives to corsvet's repository.
func TestDeps(t *testing.T) {
	repo := label.ImportPathToBazelRepoName(modulePath)
	var want []string
	for _, a := range analyzer.Suite {
		want = append(want, label.New(repo, "passes/"+a.Name, a.Name).String())
	}
	for _, r := range page(t).build.Rules("nogo") {
		if got := r.AttrStrings("deps"); !slices.Equal(got, want) {
			t.Errorf("docs/bazel.md has the deps\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		return
	}
	t.Error("docs/bazel.md has no nogo target")
}

// TestModule checks that the page's MODULE.bazel has corsvet's repository and
// the versions that these tests run with.
func TestModule(t *testing.T) {
	file := page(t).module
	for name, path := range map[string]string{
		"rules_go": "github.com/bazelbuild/rules_go",
		"gazelle":  "github.com/bazelbuild/bazel-gazelle",
	} {
		dep := rule(file, name)
		if dep == nil {
			t.Errorf("no bazel_dep %s", name)
			continue
		}
		if got, want := "v"+dep.AttrString("version"), module(t, path).Version; got != want {
			t.Errorf("%s is at %s, these tests have %s", name, got, want)
		}
	}
	repo := label.ImportPathToBazelRepoName(modulePath)
	if !strings.Contains(string(build.Format(file)), `use_repo(go_deps, "`+repo+`")`) {
		t.Errorf("%s is not used", repo)
	}
}

// TestGazelle checks that Gazelle, which writes the build files of Go modules
// that have none, makes a public target of each analyzer under its name.
func TestGazelle(t *testing.T) {
	abs, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	out := run(t, ".", "go", "tool", "gazelle", "update", "-mode=print", "-external=static", "-index=none",
		"-repo_root", abs, "-go_prefix", modulePath, filepath.Join(abs, "passes"))
	_, out, _ = strings.Cut(out, ">>> ")
	targets := make(map[string]*build.Rule) // by import path
	for printed := range strings.SplitSeq(out, ">>> ") {
		name, content, _ := strings.Cut(printed, "\n")
		file, err := build.ParseBuild(name, []byte(content))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range file.Rules("go_library") {
			targets[r.AttrString("importpath")] = r
		}
	}
	for _, a := range slices.Concat(analyzer.Suite, analyzer.Advisory) {
		r := targets[importPath(a)]
		if r == nil || r.Name() != a.Name || !slices.Equal(r.AttrStrings("visibility"), []string{"//visibility:public"}) {
			t.Errorf("%s: no public target %s", importPath(a), a.Name)
		}
	}
}
