// Package record describes the settings that a path of a program hands to a
// library: the fields of a struct, however they were filled in, the options of
// a call, its operands, or what the methods of a builder were given.
//
// A setting is unset, known or left to whoever runs the program, and knows the
// code that set it. What a library makes of it is the business of others.
package record

import (
	"go/ast"
	"go/constant"
	"go/types"
	"maps"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A Record is what one path hands to a library.
type Record struct {
	Library *framework.Library
	Sink    *framework.Sink // nil if a field is given a value
	Pkg     *types.Package  // that has the sink
	Version string          // of the module that has it, "" if that is not known

	Node  ast.Node   // the call that the settings are handed to, or what gives the field its value
	Funcs []*flow.Fn // the functions that were run and came to it, nil for the value of a variable

	Settings []*Setting

	// Checked says that the path has let the Origin of a request through before.
	Checked bool

	// Paths are the states in which it is handed on.
	Paths []*flow.State
}

// A State is what is known of a setting.
type State uint8

const (
	Unset State = iota
	Known
	Variable // set, or perhaps set, to what is not known
)

// A Setting is one setting of a record.
type Setting struct {
	framework.Setting
	Name  string
	State State

	// Value is the value of a setting that is known.
	Value flow.Value

	// Instances are what paths hand on of a setting that is a function, as far as they
	// differ; More says that there are others.
	Instances []Instance
	More      bool

	// Node is the element of a literal, the assignment or the call that sets it,
	// nil if none does, and Operand the expression that it gives the setting.
	Node    ast.Node
	Operand ast.Expr
}

// An Instance is a function with what it has of those around it, and the state in
// which it is handed on.
type Instance struct {
	Value flow.Value
	At    *flow.State
}

// Of returns the settings of a record that are about a part and that are, or
// may be, set.
func (r *Record) Of(part framework.Part) (list []*Setting) {
	for _, s := range r.Settings {
		if s.Part == part && s.State != Unset {
			list = append(list, s)
		}
	}
	return list
}

// With adds texts of settings that no code sets.
func (r *Record) With(texts map[string]string) *Record {
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		r.Settings = append(r.Settings, &Setting{
			Setting: r.Library.Settings[name], Name: name, State: Known, Value: flow.Constant(constant.MakeString(texts[name])),
		})
	}
	return r
}

// Rules returns what the library makes of the settings, in the version that is
// used.
func (r *Record) Rules() *framework.Rules { return r.Library.RulesIn(r.Pkg, r.Version) }
