package report

import (
	"fmt"
	"go/doc/comment"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
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
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
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
		Tags     []string `json:"tags,omitempty"`
		Category string   `json:"category,omitempty"`
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

// sarif prints a report as SARIF 2.1.0. Its paths are relative to the
// repository.
func sarif(rep *Report, out io.Writer) error {
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{Name: "corsvet", Version: finding.Version(), InformationURI: informationURI}},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarifResult{}, // An empty list says that nothing was found, none that nothing was looked for.
	}
	for _, a := range analyzer.Suite {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, rule(a))
	}
	for _, it := range rep.Items {
		run.Results = append(run.Results, rep.result(it))
	}
	return encode(out, sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{run},
	})
}

func rule(a *analysis.Analyzer) sarifRule {
	title, text, _ := strings.Cut(a.Doc, "\n\n")
	paragraph, _, _ := strings.Cut(text, "\n\n")
	markdown := new(comment.Printer).Markdown(new(comment.Parser).Parse(a.Doc))
	return sarifRule{
		ID:               a.Name,
		ShortDescription: sarifText{title},
		FullDescription:  sarifText{strings.ReplaceAll(paragraph, "\n", " ")},
		Help:             sarifHelp{Text: a.Doc, Markdown: string(markdown)},
		HelpURI:          a.URL,
		Default:          sarifDefault{Level: "error"},
		Properties:       sarifProperties{Tags: []string{"security", "cors"}},
	}
}

func (rep *Report) result(it *Item) sarifResult {
	res := sarifResult{
		RuleID:              it.Analyzer.Name,
		RuleIndex:           slices.IndexFunc(analyzer.Suite, func(a *analysis.Analyzer) bool { return a.Name == it.Analyzer.Name }),
		Level:               "error",
		Message:             sarifText{plain(it.Message)},
		Locations:           []sarifLocation{{Physical: rep.physical(it.Range)}},
		PartialFingerprints: map[string]string{"corsvet/v1": it.fingerprint},
		Properties:          sarifProperties{Category: it.Category},
	}
	for i, r := range it.Related {
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
		return sarifArtifact{URI: (&url.URL{Path: path}).String(), URIBaseID: "%SRCROOT%"}
	}
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // A drive letter is no scheme.
	}
	return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: path}).String()}
}

// region returns the lines and columns of the bytes from start to end.
func (rep *Report) region(file string, start, end int) sarifRegion {
	lines := finding.NewLines(string(rep.Sources.Text(file)))
	startLine, startColumn := lines.At(start)
	endLine, endColumn := lines.At(end)
	return sarifRegion{1 + startLine, 1 + startColumn, 1 + endLine, 1 + endColumn}
}
