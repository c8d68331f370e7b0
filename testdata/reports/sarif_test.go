package reports

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// TestSARIF checks the report about the demo, and one about nothing.
func TestSARIF(t *testing.T) {
	corsvet := build(t)
	schema := sarifSchema(t)

	repo := demo(t)
	text := report(t, corsvet, repo, 3)
	validate(t, schema, text)
	checkReport(t, text)
	checkForCodeScanning(t, text, repo)

	// The fixes of the report, applied by its lines and columns, cure: what has
	// none is left.
	left := applyFixes(t, text, repo)
	text = report(t, corsvet, repo, 3)
	validate(t, schema, text)
	var got []string
	for _, res := range parse(t, text).Results {
		got = append(got, *res.Message.Text)
	}
	slices.Sort(left)
	slices.Sort(got)
	if !slices.Equal(got, left) {
		t.Errorf("once the fixes are applied, the findings are\n%q, want those without\n%q", got, left)
	}
}

// TestSchemaRefuses checks that the schema is one that a wrong report fails.
func TestSchemaRefuses(t *testing.T) {
	schema := sarifSchema(t)
	for _, wrong := range []string{
		`{}`,
		`{"version": "2.2.0", "runs": []}`,
		`{"version": "2.1.0", "runs": [{}]}`,
		`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{}]}]}`,
		`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "columnKind": "bytes"}]}`,
	} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(wrong))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(v) == nil {
			t.Errorf("%s is valid", wrong)
		}
	}
}

// TestFingerprints checks that findings keep their fingerprints when their
// lines move, and that each has its own.
func TestFingerprints(t *testing.T) {
	corsvet := build(t)
	repo := demo(t)
	before := fingerprints(t, report(t, corsvet, repo, 3))
	if len(slices.Compact(slices.Clone(before))) != len(before) {
		t.Errorf("two findings have the same fingerprint: %q", before)
	}
	file := filepath.Join(repo, "shop", "main.go")
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	moved := bytes.Replace(source, []byte("\nfunc "), []byte("\n// A comment.\n\nfunc "), -1)
	if err := os.WriteFile(file, moved, 0o666); err != nil {
		t.Fatal(err)
	}
	if after := fingerprints(t, report(t, corsvet, repo, 3)); !slices.Equal(before, after) {
		t.Errorf("the fingerprints changed from\n%q to\n%q", before, after)
	}
}

// build returns the path of the command.
func build(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "corsvet.exe")
	cmd := exec.Command("go", "build", "-o", file, "./cmd/corsvet")
	cmd.Dir = "../.."
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return file
}

// demo returns a repository that has the demo, and a finding after characters
// that have other columns in UTF-8 than in UTF-16, in a module below its root.
func demo(t *testing.T) string {
	t.Helper()
	repo := t.TempDir()
	source, err := os.ReadFile("../demo/main.go")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		".git/HEAD":    "ref: refs/heads/main\n",
		"shop/go.mod":  "module example.com/shop\n\ngo 1.25\n",
		"shop/main.go": string(source),
		"shop/ab/ü b.go": `package ab

import "net/http"

func set(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "é€😀", SameSite: http.SameSiteNoneMode})
}
`,
	} {
		file := filepath.Join(repo, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return repo
}

// report returns the report about the module in repo.
func report(t *testing.T, corsvet, repo string, status int) []byte {
	t.Helper()
	var out, stderr bytes.Buffer
	cmd := exec.Command(corsvet, "report", "-format", "sarif", "./...")
	cmd.Dir = filepath.Join(repo, "shop")
	cmd.Stdout, cmd.Stderr = &out, &stderr
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != status {
		t.Fatalf("exit status %d, want %d\n%s", got, status, stderr.Bytes())
	}
	return out.Bytes()
}

// sarifSchema returns the JSON schema of SARIF 2.1.0, which go-sarif has as a
// constant of its own.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "list", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif").Output()
	if err != nil {
		t.Fatal(err)
	}
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(strings.TrimSpace(string(dir)), "schema.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	literal := f.Scope.Lookup("schema").Decl.(*ast.ValueSpec).Values[0].(*ast.BasicLit)
	source, err := strconv.Unquote(literal.Value)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("sarif.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func validate(t *testing.T, schema *jsonschema.Schema, text []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("the report is not valid: %v", err)
	}
}

func parse(t *testing.T, text []byte) *sarif.Run {
	t.Helper()
	rep, err := sarif.FromBytes(text)
	if err != nil {
		t.Fatal(err)
	}
	if len(rep.Runs) != 1 {
		t.Fatalf("there are %d runs, want one", len(rep.Runs))
	}
	return rep.Runs[0]
}

// checkReport checks what the schema leaves to the writer.
func checkReport(t *testing.T, text []byte) {
	t.Helper()
	run := parse(t, text)
	rules := run.Tool.Driver.Rules
	for _, rule := range rules {
		if *rule.Help.Text == "" || *rule.Help.Markdown == "" || !strings.HasPrefix(*rule.HelpURI, "https://") {
			t.Errorf("rule %s has no help or no link", *rule.ID)
		}
	}
	fixes, related, column := 0, 0, 0
	for _, res := range run.Results {
		if got := *rules[res.RuleIndex].ID; got != *res.RuleID {
			t.Errorf("the rule of index %d is %s, want %s", res.RuleIndex, got, *res.RuleID)
		}
		if len(res.Fixes) > 0 {
			fixes++
		}
		for i, location := range res.RelatedLocations {
			related++
			if link := "](" + strconv.Itoa(i+1) + ")"; location.ID != i+1 || !strings.Contains(*res.Message.Text, link) {
				t.Errorf("%q does not link to related location %d", *res.Message.Text, location.ID)
			}
		}
		place := res.Locations[0].PhysicalLocation
		switch uri := *place.ArtifactLocation.URI; uri {
		case "shop/main.go":
		case "shop/ab/%C3%BC%20b.go":
			column = *place.Region.StartColumn
		default:
			t.Errorf("the path %s is not relative to the repository", uri)
		}
	}
	if fixes == 0 {
		t.Error("no result has a fix")
	}
	if related == 0 {
		t.Error("no finding has a related location")
	}
	if want := len(utf16.Encode([]rune("\thttp.SetCookie(w, &http.Cookie{Name: \"a\", Value: \"é€😀\", "))) + 1; column != want {
		t.Errorf("the finding after the characters is at column %d, want %d", column, want)
	}
}

// checkForCodeScanning checks what GitHub's documentation of SARIF support wants
// beyond the standard.
func checkForCodeScanning(t *testing.T, text []byte, repo string) {
	t.Helper()
	run := parse(t, text)
	driver := run.Tool.Driver
	if driver.Version == nil || *driver.Version == "" {
		t.Error("the tool has no version")
	}
	levels := make(map[string]bool)
	severities := securitySeverities(t, text)
	for i, rule := range driver.Rules {
		if n := max(len(*rule.ShortDescription.Text), len(*rule.FullDescription.Text)); n > 1024 {
			t.Errorf("a description of %s has %d characters, more than 1024", *rule.ID, n)
		}
		score, err := strconv.ParseFloat(severities[i], 64)
		if err != nil || score <= 0 || score > 10 {
			t.Errorf("the security-severity of %s is %v (%v)", *rule.ID, score, err)
		}
		if tags := rule.Properties.Tags; !slices.Contains(tags, "security") || len(tags) > 10 {
			t.Errorf("the tags of %s are %q", *rule.ID, tags)
		}
		levels[rule.DefaultConfiguration.Level] = true
	}
	if len(levels) != 3 {
		t.Errorf("the levels of the rules are %v, want three", levels)
	}
	for _, res := range run.Results {
		if want := driver.Rules[res.RuleIndex].DefaultConfiguration.Level; res.Level != want {
			t.Errorf("a result of %s has level %s, want that of the rule, %s", *res.RuleID, res.Level, want)
		}
		if hash := res.PartialFingerprints["primaryLocationLineHash"]; !strings.Contains(hash, ":") {
			t.Errorf("a result of %s has the line hash %q", *res.RuleID, hash)
		}
	}
	// Viewers find the files by the base.
	base, err := url.Parse(*run.OriginalUriBaseIds["%SRCROOT%"].URI)
	if err != nil {
		t.Fatal(err)
	}
	file, err := base.Parse(*run.Results[0].Locations[0].PhysicalLocation.ArtifactLocation.URI)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.FromSlash(file.Path)); err != nil || !strings.HasPrefix(file.Path, filepath.ToSlash(repo)) {
		t.Errorf("the first result is in %s: %v", file, err)
	}
}

// securitySeverities returns those of the rules. Package sarif does not know
// properties beyond those of the standard.
func securitySeverities(t *testing.T, text []byte) (list []string) {
	t.Helper()
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Rules []struct {
						Properties map[string]any
					}
				}
			}
		}
	}
	if err := json.Unmarshal(text, &log); err != nil {
		t.Fatal(err)
	}
	for _, rule := range log.Runs[0].Tool.Driver.Rules {
		score, _ := rule.Properties["security-severity"].(string) // It has to be a string.
		list = append(list, score)
	}
	return list
}

// applyFixes applies the first fix of each result to the files in repo, as a
// viewer does, and returns the messages of those that have none.
func applyFixes(t *testing.T, text []byte, repo string) (without []string) {
	t.Helper()
	type edit struct {
		start, end int
		text       string
	}
	edits := make(map[string][]edit)
	lines := make(map[string][]string)
	locate := func(uri string) (file string) {
		name, err := url.PathUnescape(uri)
		if err != nil {
			t.Fatal(err)
		}
		file = filepath.Join(repo, filepath.FromSlash(name))
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines[file] = strings.SplitAfter(string(source), "\n")
		return file
	}
	for _, res := range parse(t, text).Results {
		if len(res.Fixes) == 0 {
			without = append(without, *res.Message.Text)
			continue
		}
		for _, change := range res.Fixes[0].ArtifactChanges {
			file := locate(*change.ArtifactLocation.URI)
			for _, r := range change.Replacements {
				e := edit{
					start: offset(lines[file], *r.DeletedRegion.StartLine, *r.DeletedRegion.StartColumn),
					end:   offset(lines[file], *r.DeletedRegion.EndLine, *r.DeletedRegion.EndColumn),
					text:  *r.InsertedContent.Text,
				}
				if !slices.Contains(edits[file], e) {
					edits[file] = append(edits[file], e)
				}
			}
		}
	}
	for file, list := range edits {
		slices.SortStableFunc(list, func(a, b edit) int { return b.start - a.start })
		source := strings.Join(lines[file], "")
		for _, e := range list {
			source = source[:e.start] + e.text + source[e.end:]
		}
		if err := os.WriteFile(file, []byte(source), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return without
}

// offset returns the offset of a line and a column in UTF-16 code units.
func offset(lines []string, line, column int) int {
	n := len(strings.Join(lines[:line-1], ""))
	if line > len(lines) {
		return n
	}
	units := utf16.Encode([]rune(lines[line-1]))
	return n + len(string(utf16.Decode(units[:column-1])))
}

func fingerprints(t *testing.T, text []byte) (list []string) {
	t.Helper()
	var log struct {
		Runs []struct {
			Results []struct{ PartialFingerprints map[string]string }
		}
	}
	if err := json.Unmarshal(text, &log); err != nil {
		t.Fatal(err)
	}
	for _, res := range log.Runs[0].Results {
		list = append(list, res.PartialFingerprints["corsvet/v1"])
	}
	slices.Sort(list)
	if len(list) == 0 || slices.Contains(list, "") {
		t.Errorf("a finding has no fingerprint: %q", list)
	}
	return list
}
