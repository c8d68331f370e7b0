package framework

import (
	"go/types"
	"testing"
)

// Of versions of coder/websocket whose options are the same, only the name tells whether
// a pattern may have a scheme.
func TestSchemesIn(t *testing.T) {
	for version, want := range map[string]*Rules{
		"v1.8.13": &coderSocket.Older[0].Rules,
		"v1.8.14": &coderSocket.Rules,
		"":        &coderSocket.Rules,
	} {
		pkg := types.NewPackage(coderSocket.Paths[0], "websocket")
		pkg.Scope().Insert(types.NewTypeName(0, pkg, coderSocket.Older[1].Lacks, nil))
		if got := coderSocket.RulesIn(pkg, version); got != want {
			t.Errorf("of version %q, the rules are others", version)
		}
	}
}

// Of versions of fiber that no function is given, only the name tells whether a star
// is the Origin itself.
func TestRulesIn(t *testing.T) {
	for _, test := range []struct {
		version, field string
		want           *Rules
	}{
		{"", "", &fiber2CORS.Older[0].Rules},
		{"v2.42.0", "", &fiber2CORS.Older[0].Rules},
		{"v2.43.0", "", &fiber2CORS.Older[1].Rules},
		{"v2.51.0", "AllowOriginsFunc", &fiber2CORS.Older[1].Rules},
		{"v2.52.0", "AllowOriginsFunc", &fiber2CORS.Older[2].Rules},
		{"v2.52.1-0.20240221093115-f9fcb0297c34", "AllowOriginsFunc", &fiber2CORS.Older[2].Rules},
		{"v2.52.1", "AllowOriginsFunc", &fiber2CORS.Rules},
		{"", "AllowOriginsFunc", &fiber2CORS.Rules},
	} {
		pkg := types.NewPackage(fiber2CORS.Paths[0], "cors")
		config := types.NewStruct([]*types.Var{types.NewField(0, pkg, test.field, types.Typ[types.Int], false)}, nil)
		pkg.Scope().Insert(types.NewTypeName(0, pkg, "Config", nil))
		types.NewNamed(pkg.Scope().Lookup("Config").(*types.TypeName), config, nil)
		if got := fiber2CORS.RulesIn(pkg, test.version); got != test.want {
			t.Errorf("of version %q with a field %q, the rules are others", test.version, test.field)
		}
	}
}
