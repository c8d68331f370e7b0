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
)

// baselineVersion is that of the file and of the way fingerprints are made.
const baselineVersion = 1

// A baseline lists findings that are known. It is written as JSON.
type baseline struct {
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

func newBaseline(items []*item) *baseline {
	b := &baseline{Version: baselineVersion, Findings: []baselineEntry{}}
	for _, it := range items {
		b.Findings = append(b.Findings, baselineEntry{it.fingerprint, it.path, it.Analyzer.Name, it.Message})
	}
	return b
}

func readBaseline(file string) (*baseline, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("cannot read the baseline %s: %w", file, cause(err))
	}
	b := new(baseline)
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

func (b *baseline) write(w io.Writer) error {
	return encode(w, b)
}

// encode writes v as JSON for people to read.
func encode(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "\t")
	return encoder.Encode(v)
}

// unknown returns the items that are not in the baseline, which may be nil, and
// how many are.
func (b *baseline) unknown(items []*item) (list []*item, known int) {
	if b == nil {
		return items, 0
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
	return list, len(items) - len(list)
}

// fingerprint gives each item its fingerprint. Of items with the same
// analyzer, category, file and text, the first in the file is number 0, and so
// on, so that each has its own.
func fingerprint(items []*item, files *files) {
	seen := make(map[string]int)
	for _, it := range items {
		text := strings.Join(strings.Fields(files.line(it.File, it.Start.Line)), " ")
		key := strings.Join([]string{it.Analyzer.Name, it.Category, it.path, text}, "\x00")
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		seen[key]++
		it.fingerprint = hex.EncodeToString(sum[:16])
	}
}
