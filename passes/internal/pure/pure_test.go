package pure

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"
	"testing"
)

// function returns the function of a path and a name, as far as Call looks at
// it.
func function(path, name string) *types.Func {
	pkg := types.NewPackage(path, path[strings.LastIndex(path, "/")+1:])
	return types.NewFunc(token.NoPos, pkg, name, types.NewSignatureType(nil, nil, nil, nil, nil, false))
}

func TestCall(t *testing.T) {
	truth, num := constant.MakeBool, func(n int64) constant.Value { return constant.MakeInt64(n) }
	long := text(strings.Repeat("x", MaxText))
	for _, test := range []struct {
		path, name string
		args       []any
		want       constant.Value // nil if it is not known
	}{
		{"strings", "ToLower", []any{text("A")}, text("a")},
		{"strings", "ToLower", []any{text("A"), text("B")}, nil},
		{"strings", "ToLower", []any{num(1)}, nil},
		{"strings", "HasPrefix", []any{text("ab"), text("a")}, truth(true)},
		{"strings", "HasPrefix", []any{text("ab")}, nil},
		{"strings", "Index", []any{text("ab"), text("b")}, num(1)},
		{"strings", "ReplaceAll", []any{text("aba"), text("a"), text("c")}, text("cbc")},
		{"strings", "ReplaceAll", []any{long, text("x"), text("yy")}, nil},
		{"strings", "Join", []any{List{text("a"), text("b")}, text(", ")}, text("a, b")},
		{"strings", "Join", []any{List{num(1)}, text(", ")}, nil},
		{"strings", "Join", []any{text("a"), text(", ")}, nil},
		{"strings", "Join", []any{List{long, long}, text("")}, nil},
		{"strings", "Repeat", []any{text("a"), num(1 << 40)}, nil},
		{"crypto/subtle", "ConstantTimeCompare", []any{text("a"), text("a")}, num(1)},
		{"strconv", "Itoa", []any{num(7)}, text("7")},
		{"strconv", "FormatBool", []any{truth(true)}, text("true")},
		{"fmt", "Sprint", []any{truth(true)}, text("true")},
		{"fmt", "Sprintln", []any{truth(true)}, text("true\n")},
		{"strings", "Title", []any{text("it's true")}, text("It'S True")},
		{"strings", "Title", []any{text("\u00e4")}, nil},
		{"strings", "ToTitle", []any{text("true")}, text("TRUE")},
		{"strconv", "FormatUint", []any{num(1), num(10)}, text("1")},
		{"strconv", "QuoteToASCII", []any{text("true")}, text(`"true"`)},
		{"fmt", "Sprint", []any{text("a"), num(1), num(2)}, text("a1 2")},
		{"fmt", "Sprintf", []any{text("%s-%d %v%%"), text("a"), num(1), truth(false)}, text("a-1 false%")},
		{"fmt", "Sprintf", []any{text("%9999d"), num(1)}, nil},
		{"fmt", "Sprintf", []any{text("%*d"), num(99999), num(1)}, nil},
		{"fmt", "Sprintf", []any{}, nil},
		{"net/http", "CanonicalHeaderKey", []any{text("vary")}, text("Vary")},
		{"math", "Floor", []any{constant.MakeFloat64(1.5)}, constant.MakeFloat64(1)},
		{"math", "Floor", []any{num(1)}, constant.MakeFloat64(1)},
		{"math", "Floor", []any{text("1")}, nil},
		{"fmt", "Sprint", []any{constant.MakeFloat64(1.5)}, nil},
		{"time", "Now", nil, nil},
	} {
		got, ok := Call(function(test.path, test.name), test.args...)
		if ok != (test.want != nil) || ok && !constant.Compare(got[0].(constant.Value), token.EQL, test.want) {
			t.Errorf("%s.%s(%v) = %v, %v, want %v", test.path, test.name, test.args, got, ok, test.want)
		}
	}
}
