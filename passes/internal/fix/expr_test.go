package fix

import (
	"strings"
	"testing"
)

func TestReplaceExpr(t *testing.T) {
	long := strings.Repeat("x", 82)
	for _, test := range []struct{ name, body, text, want string }{
		{"lines", "\ty(func() bool {\n\t\treturn target\n\t})\n", long, "\ty(func() bool {\n\t\treturn " + long + "\n\t})\n"},
		{"short", "\ty(func() bool { return target })\n", "x", "\ty(func() bool { return x })\n"},
		{"as long as may be", "\ty(func() bool { return target })\n", long, "\ty(func() bool { return " + long + " })\n"},
		{"long", "\ty(func() bool { return target })\n", long + "x", "\ty(func() bool {\n\t\treturn " + long + "x\n\t})\n"},
		{"statements", "\ty(func() bool { a(); return target })\n", long, "\ty(func() bool {\n\t\ta()\n\t\treturn " + long + "\n\t})\n"},
		{"an if", "\tif target {\n\t}\n", long + long, "\tif " + long + long + " {\n\t}\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, ReplaceExpr(s.fset, s.target(), test.text), body(test.want))
		})
	}
}
