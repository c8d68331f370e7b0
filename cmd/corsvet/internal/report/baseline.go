package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/replace"
)

// baselineVersion is that of the file and of the way fingerprints are made.
const baselineVersion = 1

// A Baseline lists findings that are known. It is written as JSON.
type Baseline struct {
	Version  int             `json:"version"`
	Findings []baselineEntry `json:"findings"`
}

// A baselineEntry is a finding. All but the fingerprint is for the reader.
type baselineEntry struct {
	Fingerprint string `json:"fingerprint"`
	File        string `json:"file"`
	Analyzer    string `json:"analyzer"`
	Message     string `json:"message"`
}

// NewBaseline returns the baseline of which these findings are all.
func NewBaseline(items []*Item) *Baseline {
	b := &Baseline{Version: baselineVersion, Findings: []baselineEntry{}}
	for _, it := range items {
		b.Findings = append(b.Findings, baselineEntry{it.fingerprint, it.path, it.Analyzer.Name, it.Message})
	}
	return b
}

// ReadBaseline reads a file that was written from a baseline.
func ReadBaseline(file string) (*Baseline, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("cannot read the baseline %s: %w", file, replace.Cause(err))
	}
	b := new(Baseline)
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(b); err != nil {
		return nil, fmt.Errorf("%s is no baseline: %w", file, err)
	}
	if b.Version != baselineVersion {
		return nil, fmt.Errorf("%s is a baseline of version %d; this corsvet reads version %d: write it anew with -write-baseline", file, b.Version, baselineVersion)
	}
	return b, nil
}

// Write writes the baseline for ReadBaseline.
func (b *Baseline) Write(w io.Writer) error {
	return encode(w, b)
}

// encode writes v as JSON for people to read.
func encode(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "\t")
	return encoder.Encode(v)
}

// Unknown returns the items that are not in the baseline, which may be nil.
func (b *Baseline) Unknown(items []*Item) (list []*Item) {
	if b == nil {
		return items
	}
	listed := make(map[string]bool)
	for _, e := range b.Findings {
		listed[e.Fingerprint] = true
	}
	for _, it := range items {
		if !listed[it.fingerprint] {
			list = append(list, it)
		}
	}
	return list
}

// fingerprint gives each item its fingerprint. Of items with the same
// analyzer, category, file and text, the first in the file is number 0, and so
// on, so that each has its own.
func fingerprint(items []*Item, text files) {
	seen := make(map[string]int)
	for _, it := range items {
		line := strings.Join(strings.Fields(text.line(it.File, it.Start.Line)), " ")
		key := strings.Join([]string{it.Analyzer.Name, it.Category, it.path, line}, "\x00")
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		seen[key]++
		it.fingerprint = hex.EncodeToString(sum[:16])
	}
}
