package framework

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Key is how a function, or the literal of a struct, names a setting of the program.
type Key struct {
	Kind    string // of the library: settings of several kinds may have the same name
	Name    int    // which operand is the name, -1 if it is the field "Name"
	Folds   bool   // names are the same in upper and lower case
	Default int    // which operand the setting is by default, -1 if none is
	Flag    int    // which operand is a flag that the setting is, -1 if none is
}

const (
	FlagKind = "flag" // of a Key
	cliKey   = "cli"
	viperKey = "viper"
)

// ReadsKey returns how a function names the setting that it gives, nil if it gives none.
func ReadsKey(f *types.Func) *Key {
	if f == nil || f.Pkg() == nil || f.Signature().Params().Len() != 1 || !typematch.IsString(f.Signature().Params().At(0).Type()) {
		return nil
	}
	switch path := f.Pkg().Path(); {
	case path == "github.com/spf13/viper" && strings.HasPrefix(f.Name(), "Get") && f.Name() != "Get":
		return &Key{Kind: viperKey, Folds: true, Default: -1, Flag: -1}
	case flagPackages[path] && strings.HasPrefix(f.Name(), "Get") && f.Signature().Recv() != nil && f.Signature().Results().Len() == 2:
		return &Key{Kind: FlagKind, Default: -1, Flag: -1}
	case isCLI(path) && (f.Name() == "String" || f.Name() == "StringSlice" || f.Name() == "Bool"):
		return &Key{Kind: cliKey, Default: -1, Flag: -1}
	}
	return nil
}

// DeclaresKey returns how a function names a setting that it says something of, nil if it
// does not.
func DeclaresKey(f *types.Func) *Key {
	if n := FlagDefault(f); n >= 0 {
		name := 0
		if _, ok := f.Signature().Params().At(0).Type().(*types.Pointer); ok {
			name = 1
		}
		return &Key{Kind: FlagKind, Name: name, Default: n, Flag: -1}
	}
	if f == nil || f.Pkg() == nil || f.Pkg().Path() != "github.com/spf13/viper" {
		return nil
	}
	switch f.Name() {
	case "SetDefault":
		return &Key{Kind: viperKey, Folds: true, Default: 1, Flag: -1}
	case "BindPFlag":
		return &Key{Kind: viperKey, Folds: true, Default: -1, Flag: 1}
	case "Set":
		return &Key{Kind: viperKey, Folds: true, Default: -1, Flag: -1}
	}
	return nil
}

// LooksUpFlag reports whether a function gives the flag that its only operand names.
func LooksUpFlag(f *types.Func) bool {
	return f != nil && f.Pkg() != nil && flagPackages[f.Pkg().Path()] && f.Name() == "Lookup"
}

// FlagStruct returns how the literal of a struct names the flag that it declares, nil if it
// declares none: the field "Value" is what that is by default.
func FlagStruct(t types.Type) *Key {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !isCLI(named.Obj().Pkg().Path()) || !strings.HasSuffix(named.Obj().Name(), "Flag") && !strings.HasPrefix(named.Obj().Name(), "FlagBase") {
		return nil
	}
	return &Key{Kind: cliKey, Name: -1, Default: -1, Flag: -1}
}

// ListsTexts reports whether a function makes the list of its operands that a flag has.
func ListsTexts(f *types.Func) bool {
	return f != nil && f.Pkg() != nil && isCLI(f.Pkg().Path()) && f.Name() == "NewStringSlice"
}

func isCLI(path string) bool {
	return path == "github.com/urfave/cli" || strings.HasPrefix(path, "github.com/urfave/cli/v")
}

// SettingsByKey reports whether a package imports one whose functions give settings by
// their names.
func SettingsByKey(pkg *types.Package) bool {
	for _, p := range pkg.Imports() {
		if flagPackages[p.Path()] || isCLI(p.Path()) || strings.HasPrefix(p.Path(), "github.com/spf13/") {
			return true
		}
	}
	return false
}
