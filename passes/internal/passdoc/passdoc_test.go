package passdoc_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passdoc"
)

func TestExtract(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{
			name:   "title and text",
			source: "// Package p is good.\n//\n// # Analyzer p\n//\n// p: report it\n//\n// Text.\n//\n//\tcode\npackage p\n",
			want:   "report it\n\nText.\n\n\tcode",
		},
		{name: "another analyzer's section", source: "// # Analyzer pp\n//\n// pp: report it\npackage p\n"},
		{name: "heading without the name below it", source: "// # Analyzer p\n//\n// report it\npackage p\n"},
		{name: "no package comment", source: "package p\n"},
		{name: "not Go", source: "p"},
		{name: "empty"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := passdoc.Extract(test.source, "p"); got != test.want {
				t.Errorf("Extract = %q, want %q", got, test.want)
			}
		})
	}
}
