package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/passes/reflectedorigin"
	"github.com/corsvet/corsvet/passes/varyorigin"
)

// manyItems is a report of what is grave and what is not, by turns, n in all, in
// texts that do not compress well.
func manyItems(t *testing.T, n int) *Report {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.go")
	rep := &Report{Root: filepath.Dir(file), Sources: sources(map[string][]byte{file: []byte("a\nb\n")}), Stderr: new(bytes.Buffer)}
	for i := range n {
		a, category := varyorigin.Analyzer, "missing"
		if i%2 == 1 {
			a, category = reflectedorigin.Analyzer, "credentials"
		}
		place := finding.Range{File: file, Start: finding.Position{Line: 2, Column: 1, Offset: 2}, End: finding.Position{Line: 2, Column: 2, Offset: 3}}
		rep.Items = append(rep.Items, &Item{Finding: &finding.Finding{
			Analyzer: a,
			Category: category,
			Message:  fmt.Sprintf("message %d", i),
			Range:    place,
			Related:  []finding.Related{{Message: "one", Range: place}, {Message: "two", Range: place}},
			Fixes:    []finding.Fix{{Message: "fix", Edits: []finding.Edit{{File: file, Start: 2, End: 3, New: incompressible(i, 1000)}}}},
		}})
	}
	return rep
}

// incompressible returns a text that gzip cannot make much shorter.
func incompressible(seed, n int) string {
	var b strings.Builder
	x := uint64(seed)*2 + 1
	for range n {
		x = x*6364136223846793005 + 1442695040888963407
		b.WriteByte('!' + byte(x>>33)%90)
	}
	return b.String()
}

// printed prints a report and parses it.
func printed(t *testing.T, rep *Report, limits sarifLimits) sarifRun {
	t.Helper()
	var out bytes.Buffer
	if err := rep.sarif(&out, limits); err != nil {
		t.Fatal(err)
	}
	if n := compressed(out.Bytes()); n > limits.bytes {
		t.Errorf("it has %d bytes, more than %d", n, limits.bytes)
	}
	var log sarifLog
	if err := json.Unmarshal(out.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	return log.Runs[0]
}

// sizeOfRules returns the size of a report without results.
func sizeOfRules(t *testing.T) int {
	t.Helper()
	var out bytes.Buffer
	if err := sarif(manyItems(t, 0), &out); err != nil {
		t.Fatal(err)
	}
	return compressed(out.Bytes())
}

func TestSarifLimits(t *testing.T) {
	large := sarifLimits{results: 100, bytes: 1e7, related: 2}
	for _, test := range []struct {
		name    string
		limits  func(*sarifLimits)
		results int
		fixes   bool
		related int
		notes   []string
	}{
		{"within all", func(*sarifLimits) {}, 40, true, 2, nil},
		{"results", func(l *sarifLimits) { l.results = 10 }, 10, true, 2, []string{"only the 10 gravest of 40 findings are in this file, since code scanning takes no more"}},
		{"related places", func(l *sarifLimits) { l.related = 1 }, 40, true, 1, nil},
		{"bytes with fixes", func(l *sarifLimits) { l.bytes = sizeOfRules(t) + 20_000 }, 40, false, 2, []string{"the fixes are not in this file, since code scanning takes no larger one"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			limits := large
			test.limits(&limits)
			rep := manyItems(t, 40)
			got := printed(t, rep, limits)
			if len(got.Results) != test.results {
				t.Errorf("it has %d results, want %d", len(got.Results), test.results)
			}
			for _, res := range got.Results {
				if (len(res.Fixes) > 0) != test.fixes || len(res.RelatedLocations) != test.related || strings.Count(res.Message.Text, "](") != test.related {
					t.Errorf("a result has %d fixes and %d related places: %s", len(res.Fixes), len(res.RelatedLocations), res.Message.Text)
				}
				if test.results < 40 && res.RuleID != "reflectedorigin/credentials" {
					t.Errorf("%s is left, but it is not the gravest", res.RuleID)
				}
			}
			var notes []string
			for _, note := range got.Invocations[0].Notifications {
				notes = append(notes, note.Message.Text)
			}
			if !slices.Equal(notes, test.notes) {
				t.Errorf("it says %q, want %q", notes, test.notes)
			}
			for _, note := range test.notes {
				if said := rep.Stderr.(*bytes.Buffer).String(); said != "corsvet: "+note+"\n" {
					t.Errorf("standard error has %q", said)
				}
			}
		})
	}
}

// TestSarifBytes gives up results where the file is too large without fixes.
func TestSarifBytes(t *testing.T) {
	rep := manyItems(t, 40)
	for i, it := range rep.Items {
		it.Message = incompressible(i, 2000)
	}
	got := printed(t, rep, sarifLimits{results: 100, bytes: sizeOfRules(t) + 30_000, related: 2})
	if n := len(got.Results); n == 0 || n >= 20 || len(got.Results[0].Fixes) > 0 {
		t.Errorf("it has %d results, want some and less than half", n)
	}
	want := fmt.Sprintf("only the %d gravest of 40 findings are in this file, since code scanning takes no more", len(got.Results))
	if notes := got.Invocations[0].Notifications; len(notes) != 2 || notes[1].Message.Text != want {
		t.Errorf("it says %q, want that fixes and results are missing", notes)
	}
}

// TestSarifRules has a category that has no severity yet.
func TestSarifRules(t *testing.T) {
	rep := manyItems(t, 2)
	rep.Items[0].Analyzer, rep.Items[0].Category = &analysis.Analyzer{Name: "fresh", Doc: "report what is new"}, "thing"
	got := printed(t, rep, githubLimits)
	for i, want := range []string{"fresh/thing warning ", "reflectedorigin/credentials error 8.1"} {
		res := got.Results[i]
		rule := got.Tool.Driver.Rules[res.RuleIndex]
		if s := rule.ID + " " + res.Level + " " + rule.Properties.SecuritySeverity; s != want || res.RuleID != rule.ID || rule.Default.Level != res.Level {
			t.Errorf("result %d is of %s, want %s", i, s, want)
		}
	}
	if got, want := got.Results[0].PartialFingerprints["primaryLocationLineHash"], lineHashes("a\nb\n")[1]; got != want {
		t.Errorf("the hash of its line is %s, want %s", got, want)
	}
	if got.Tool.Driver.Version == "" {
		t.Error("it does not say of which version it is")
	}
}
