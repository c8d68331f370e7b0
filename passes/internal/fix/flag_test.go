package fix

import "testing"

func TestSwitch(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"field of its own line", "\tx(T{\n\t\tA: target, // for development\n\t\tB: 2,\n\t})\n", "\tx(T{\n\t\tA: true,\n\t\tB: 2,\n\t})\n"},
		{"field without a comment", "\tx(T{\n\t\tA: target,\n\t})\n", "\tx(T{\n\t\tA: true,\n\t})\n"},
		{"field beside others", "\tx(T{A: target}) // for development\n", "\tx(T{A: true}) // for development\n"},
		{"assignment", "\ta.b = target // for development\n\ty()\n", "\ta.b = true\n\ty()\n"},
		{"assignment of several", "\ta, b = target, c // for development\n", "\ta, b = true, c // for development\n"},
		{"variable", "\tvar a = target // for development\n", "\tvar a = true\n"},
		{"constant of a group", "\tconst (\n\t\ta = target // for development\n\t\tb = 2\n\t)\n", "\tconst (\n\t\ta = true\n\t\tb = 2\n\t)\n"},
		{"directive", "\ta.b = target //nolint:gosec\n", "\ta.b = true //nolint:gosec\n"},
		{"comment above", "\t// c\n\ta.b = target\n", "\t// c\n\ta.b = true\n"},
		{"operand", "\tx(target) // for development\n", "\tx(true) // for development\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, Switch(s.fset, s.target(), "true"), body(test.want))
		})
	}
}
