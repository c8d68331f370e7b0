package report

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"fmt"
	"go/doc/comment"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/severity"
)

// The types below are the part of the SARIF 2.1.0 object model that a report
// needs, with the names that the standard gives them (OASIS Standard, section
// 3).
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool                `json:"tool"`
		Invocations []sarifInvocation        `json:"invocations"`
		Bases       map[string]sarifArtifact `json:"originalUriBaseIds"`
		ColumnKind  string                   `json:"columnKind"`
		Results     []sarifResult            `json:"results"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level   string    `json:"level"`
		Message sarifText `json:"message"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name            string      `json:"name"`
		Version         string      `json:"version"`
		SemanticVersion string      `json:"semanticVersion,omitempty"`
		InformationURI  string      `json:"informationUri"`
		Rules           []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string          `json:"id"`
		ShortDescription sarifText       `json:"shortDescription"`
		FullDescription  sarifText       `json:"fullDescription"`
		Help             sarifHelp       `json:"help"`
		HelpURI          string          `json:"helpUri"`
		Default          sarifDefault    `json:"defaultConfiguration"`
		Properties       sarifProperties `json:"properties"`
	}
	sarifHelp struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown"`
	}
	sarifDefault struct {
		Level string `json:"level"`
	}
	sarifProperties struct {
		Tags             []string `json:"tags,omitempty"`
		Precision        string   `json:"precision,omitempty"`
		SecuritySeverity string   `json:"security-severity,omitempty"`
		Category         string   `json:"category,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID              string            `json:"ruleId"`
		RuleIndex           int               `json:"ruleIndex"`
		Level               string            `json:"level"`
		Message             sarifText         `json:"message"`
		Locations           []sarifLocation   `json:"locations"`
		RelatedLocations    []sarifLocation   `json:"relatedLocations,omitempty"`
		PartialFingerprints map[string]string `json:"partialFingerprints"`
		Fixes               []sarifFix        `json:"fixes,omitempty"`
		Properties          sarifProperties   `json:"properties"`
	}
	sarifLocation struct {
		ID       int           `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI       string `json:"uri"`
		URIBaseID string `json:"uriBaseId,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
)

const informationURI = "https://github.com/corsvet/corsvet"

// srcRoot is the name under which paths are relative to the repository.
const srcRoot = "%SRCROOT%"

// sarifLimits are what code scanning takes. It rejects a file that exceeds one.
type sarifLimits struct {
	results int // in a run
	bytes   int // of the file, compressed with gzip
	related int // locations of a result: more are not shown
}

// githubLimits are those that GitHub documents. A run may have 25,000 rules,
// too, and a rule 20 tags.
var githubLimits = sarifLimits{results: 25_000, bytes: 10_000_000, related: 100}

// sarif prints a report as SARIF 2.1.0. Its paths are relative to the
// repository.
func sarif(rep *Report, out io.Writer) error {
	return rep.sarif(out, githubLimits)
}

// sarif prints a report that keeps to limits: at first it gives up the fixes,
// which code scanning does not show, and then the least grave results.
func (rep *Report) sarif(out io.Writer, limits sarifLimits) error {
	run := rep.run(limits)
	run.keep(limits.results)
	withoutFixes := false
	for {
		missing := run.missing(len(rep.Items), withoutFixes)
		run.Invocations = []sarifInvocation{{Successful: true, Notifications: notifications(missing)}}
		var buf bytes.Buffer
		if err := encode(&buf, sarifLog{
			Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
			Version: "2.1.0",
			Runs:    []sarifRun{*run},
		}); err != nil {
			return err
		}
		if compressed(buf.Bytes()) <= limits.bytes || len(run.Results) == 0 {
			for _, message := range missing {
				fmt.Fprintln(rep.Stderr, "corsvet:", message)
			}
			_, err := out.Write(buf.Bytes())
			return err
		}
		if run.dropFixes() {
			withoutFixes = true
		} else {
			run.keep(len(run.Results) / 2)
		}
	}
}

func notifications(messages []string) (list []sarifNotification) {
	for _, message := range messages {
		list = append(list, sarifNotification{Level: "warning", Message: sarifText{message}})
	}
	return list
}

// compressed returns how long text is once it is compressed.
func compressed(text []byte) int {
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	w.Write(text)
	w.Close()
	return buf.Len()
}

// run returns all that there is to print.
func (rep *Report) run(limits sarifLimits) *sarifRun {
	version := cmp.Or(finding.Version(), "devel")
	semantic, _ := strings.CutPrefix(version, "v")
	if semantic == version {
		semantic = ""
	}
	run := &sarifRun{
		Tool:       sarifTool{sarifDriver{Name: "corsvet", Version: version, SemanticVersion: semantic, InformationURI: informationURI}},
		Bases:      map[string]sarifArtifact{srcRoot: {URI: fileURI(strings.TrimSuffix(rep.Root, "/") + "/")}},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarifResult{}, // An empty list says that nothing was found, none that nothing was looked for.
	}
	rules := new(sarifRules)
	for _, a := range analyzer.All {
		for _, r := range severity.Rules() {
			if r.Analyzer == a.Name {
				rules.index(a, r)
			}
		}
	}
	hashes := make(map[string][]string)
	for _, it := range rep.Items {
		// A category without a severity gets one of its own.
		index := rules.index(it.Analyzer, severity.Rule{Analyzer: it.Analyzer.Name, Category: it.Category, Severity: severity.Severity{Level: "warning"}})
		res := rep.result(it, limits)
		res.RuleIndex, res.RuleID, res.Level = index, rules.list[index].ID, rules.list[index].Default.Level
		if _, known := hashes[it.File]; !known {
			hashes[it.File] = lineHashes(string(rep.Sources.Text(it.File)))
		}
		if lines := hashes[it.File]; it.Start.Line <= len(lines) {
			res.PartialFingerprints["primaryLocationLineHash"] = lines[it.Start.Line-1]
		}
		run.Results = append(run.Results, res)
	}
	run.Tool.Driver.Rules = rules.list
	return run
}

// keep leaves the n gravest results in the run.
func (run *sarifRun) keep(n int) {
	if len(run.Results) <= n {
		return
	}
	grave := func(res sarifResult) float64 {
		score, _ := strconv.ParseFloat(run.Tool.Driver.Rules[res.RuleIndex].Properties.SecuritySeverity, 64)
		return score
	}
	gravest := slices.Clone(run.Results)
	slices.SortStableFunc(gravest, func(x, y sarifResult) int { return cmp.Compare(grave(y), grave(x)) })
	run.Results = gravest[:n]
}

// dropFixes removes all fixes. It is false if there are none.
func (run *sarifRun) dropFixes() (dropped bool) {
	for i := range run.Results {
		dropped = dropped || len(run.Results[i].Fixes) > 0
		run.Results[i].Fixes = nil
	}
	return dropped
}

// missing says what of all findings is not in the run.
func (run *sarifRun) missing(findings int, fixes bool) (messages []string) {
	if fixes {
		messages = append(messages, "the fixes are not in this file, since code scanning takes no larger one")
	}
	if n := len(run.Results); n < findings {
		messages = append(messages, fmt.Sprintf("only the %d gravest of %d findings are in this file, since code scanning takes no more", n, findings))
	}
	return messages
}

// sarifRules are the rules of a run.
type sarifRules struct{ list []sarifRule }

// index returns the index of a rule, which is added if it is new.
func (rules *sarifRules) index(a *analysis.Analyzer, r severity.Rule) int {
	i := slices.IndexFunc(rules.list, func(known sarifRule) bool { return known.ID == r.ID() })
	if i < 0 {
		i = len(rules.list)
		rules.list = append(rules.list, rule(a, r))
	}
	return i
}

// rule describes what an analyzer reports as one category: code scanning knows
// no severity but that of a rule.
func rule(a *analysis.Analyzer, r severity.Rule) sarifRule {
	title, text, _ := strings.Cut(a.Doc, "\n\n")
	paragraph, _, _ := strings.Cut(text, "\n\n")
	paragraph = strings.ReplaceAll(paragraph, "\n", " ")
	markdown := new(comment.Printer).Markdown(new(comment.Parser).Parse(a.Doc))
	described := sarifRule{
		ID:               r.ID(),
		ShortDescription: sarifText{title + " (" + r.Category + ")"},
		FullDescription:  sarifText{paragraph},
		Help:             sarifHelp{Text: paragraph + "\n\n" + a.URL, Markdown: string(markdown)},
		HelpURI:          a.URL,
		Default:          sarifDefault{Level: r.Level},
		Properties:       sarifProperties{Tags: []string{"security", "cors"}, Precision: "high"},
	}
	if r.Score > 0 {
		described.Properties.SecuritySeverity = strconv.FormatFloat(r.Score, 'f', 1, 64)
	}
	return described
}

func (rep *Report) result(it *Item, limits sarifLimits) sarifResult {
	res := sarifResult{
		Message:             sarifText{plain(it.Message)},
		Locations:           []sarifLocation{{Physical: rep.physical(it.Range)}},
		PartialFingerprints: map[string]string{"corsvet/v1": it.fingerprint},
		Properties:          sarifProperties{Category: it.Category},
	}
	for i, r := range it.Related[:min(len(it.Related), limits.related)] {
		id := i + 1
		// Viewers show a related location if the message links to it.
		res.Message.Text += fmt.Sprintf(" ([%s](%d))", plain(r.Message), id)
		res.RelatedLocations = append(res.RelatedLocations, sarifLocation{
			ID:       id,
			Physical: rep.physical(r.Range),
			Message:  &sarifText{r.Message},
		})
	}
	for _, fix := range it.Fixes {
		res.Fixes = append(res.Fixes, rep.fix(fix))
	}
	return res
}

// plain escapes s for a message, in which brackets make links.
func plain(s string) string {
	return strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`).Replace(s)
}

func (rep *Report) fix(fix finding.Fix) sarifFix {
	var changes []sarifChange
	for i, e := range fix.Edits {
		if i == 0 || e.File != fix.Edits[i-1].File {
			changes = append(changes, sarifChange{Artifact: rep.artifact(e.File)})
		}
		change := &changes[len(changes)-1]
		change.Replacements = append(change.Replacements, sarifReplacement{
			Deleted:  rep.region(e.File, e.Start, e.End),
			Inserted: sarifText{e.New},
		})
	}
	return sarifFix{Description: sarifText{fix.Message}, Changes: changes}
}

func (rep *Report) physical(r finding.Range) sarifPhysical {
	return sarifPhysical{
		Artifact: rep.artifact(r.File),
		Region:   rep.region(r.File, r.Start.Offset, r.End.Offset),
	}
}

func (rep *Report) artifact(file string) sarifArtifact {
	path := relative(rep.Root, file)
	if filepath.IsLocal(path) {
		return sarifArtifact{URI: (&url.URL{Path: path}).String(), URIBaseID: srcRoot}
	}
	return sarifArtifact{URI: fileURI(path)}
}

// fileURI returns the file: URI of an absolute path.
func fileURI(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // A drive letter is no scheme.
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

// region returns the lines and columns of the bytes from start to end.
func (rep *Report) region(file string, start, end int) sarifRegion {
	lines := finding.NewLines(string(rep.Sources.Text(file)))
	startLine, startColumn := lines.At(start)
	endLine, endColumn := lines.At(end)
	return sarifRegion{1 + startLine, 1 + startColumn, 1 + endLine, 1 + endColumn}
}
