package exchange

import (
	"go/ast"
	"go/token"
	"testing"
)

func TestNamesSameSite(t *testing.T) {
	for _, test := range []struct {
		lit  string
		want bool
	}{
		{`"sid=1; SameSite=None"`, true},
		{"`; samesite=%s`", true},
		{`"set-cookie"`, false},
		{`"SetCookie"`, false},
		{`"same site"`, false},
		{`"s"`, false},
		{`""`, false},
	} {
		if got := namesSameSite(test.lit); got != test.want {
			t.Errorf("namesSameSite(%s) = %t, want %t", test.lit, got, test.want)
		}
	}
}

// TestTextCookie checks where Secure goes in a text of several parts.
func TestTextCookie(t *testing.T) {
	literal := func(pos token.Pos, text string) *ast.BasicLit {
		return &ast.BasicLit{ValuePos: pos, Kind: token.STRING, Value: `"` + text + `"`}
	}
	constant := func(pos token.Pos, text string) linePart {
		lit := literal(pos, text)
		return linePart{value: text, expr: lit, lit: lit}
	}
	unknown := linePart{verb: "%s"}
	substituted := constant(200, "None")
	substituted.verbAt = 150
	for _, test := range []struct {
		name     string
		parts    []linePart
		rejected bool
		deletes  bool
		insert   token.Pos
		none     token.Pos
	}{
		{"one literal", []linePart{constant(100, "a=1; SameSite=None; HttpOnly")}, true, false, 119, 115},
		{"second literal", []linePart{constant(100, "a="), unknown, constant(200, "; SameSite=None")}, true, false, 216, 212},
		{"after a percent sign", []linePart{constant(100, "a=100%; SameSite=None")}, true, false, 122, 118},
		{"value put into a format", []linePart{constant(100, "a=1; SameSite="), substituted}, true, false, 150, 201},
		{"no literal", []linePart{{value: "a=1; SameSite=None", expr: ast.NewIdent("c")}}, true, false, 0, 0},
		{"secure", []linePart{constant(100, "a=1; SameSite=None; Secure")}, false, false, 119, 115},
		{"open end", []linePart{constant(100, "a=1; SameSite=None"), unknown}, false, false, 0, 0},
		{"deletion", []linePart{constant(100, "a=; Max-Age=0; SameSite=None")}, true, true, 129, 125},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := (&lineText{expr: ast.NewIdent("line"), parts: test.parts}).cookie()
			if c.Rejected() != test.rejected || c.Deletes != test.deletes {
				t.Errorf("rejected = %t, deletes = %t, want %t, %t", c.Rejected(), c.Deletes, test.rejected, test.deletes)
			}
			if c.Line.Insert != test.insert || c.Line.None != test.none {
				t.Errorf("insert = %d, none = %d, want %d, %d", c.Line.Insert, c.Line.None, test.insert, test.none)
			}
		})
	}
}
