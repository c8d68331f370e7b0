// Package pure evaluates functions and methods of the standard library on
// constants.
//
// It knows functions whose results depend on their operands only, and are the
// same in all releases of Go: texts of which they may differ are not known.
// Results are bounded too: a text that is longer than [MaxText] is not known, and
// neither is a list of more than [MaxList].
//
// Operands and results are [constant.Value], [List], [Nil], a [Failure], or an
// [*Object].
package pure

import (
	"fmt"
	"go/constant"
	"go/types"
	"reflect"
	"strings"
)

// Bounds of what is known.
const (
	MaxText = 4096 // bytes of a text
	MaxList = 64   // elements of a list
)

// A List is a slice of texts or numbers.
type List []constant.Value

// Nil is the predeclared nil, of whatever type.
type Nil struct{}

// A Failure is an error that is not nil.
type Failure struct{}

// An Object is a value of another type, such as a *url.URL. It is not changed by
// anybody.
type Object struct {
	value any
	key   string
}

// Key returns what tells an object from others.
func (o *Object) Key() string { return o.key }

// String returns what the object was made of: the text of a URL, or of a regular
// expression.
func (o *Object) String() string { return fmt.Sprint(o.value) }

// Field returns the value of a field, and whether that is known.
func (o *Object) Field(name string) (value any, ok bool) {
	v := reflect.Indirect(reflect.ValueOf(o.value))
	if v.Kind() != reflect.Struct {
		return nil, false
	}
	f, found := v.Type().FieldByName(name)
	if !found || !f.IsExported() {
		return nil, false
	}
	return resultOf(v.FieldByIndex(f.Index))
}

// Has reports whether a function or method is known here: what it returns is told by
// its operands.
func Has(f *types.Func) bool {
	return f != nil && f.Pkg() != nil && packages[f.Pkg().Path()] && functions[f.FullName()] != nil
}

// packages are those of the functions. To ask them first costs less than to make the
// full names of all that a program calls.
var packages = packagesOf(functions)

func packagesOf(functions map[string]any) map[string]bool {
	packages := make(map[string]bool)
	for name := range functions {
		name, _, _ = strings.Cut(strings.TrimPrefix(strings.TrimPrefix(name, "("), "*"), ")")
		packages[name[:strings.LastIndexByte(name, '.')]] = true
	}
	return packages
}

// Call returns the results of a function or method for operands that are known,
// a receiver being the first. It is not ok if the function is not known here, if
// it panics, or if a result is too large.
func Call(f *types.Func, args ...any) (results []any, ok bool) {
	if f.Pkg() == nil {
		return nil, false
	}
	row, found := functions[f.FullName()]
	if !found {
		return nil, false
	}
	fn := reflect.ValueOf(row)
	in, ok := operands(fn.Type(), args)
	if !ok {
		return nil, false
	}
	defer func() {
		if recover() != nil {
			results, ok = nil, false
		}
	}()
	if guard, ok := guards[f.FullName()]; ok && !reflect.ValueOf(guard).Call(in)[0].Bool() {
		return nil, false
	}
	for _, out := range fn.Call(in) {
		r, ok := resultOf(out)
		if !ok {
			return nil, false
		}
		results = append(results, r)
	}
	return results, true
}

// operands converts operands to those of a function of a type.
func operands(t reflect.Type, args []any) (in []reflect.Value, ok bool) {
	n := t.NumIn()
	if t.IsVariadic() {
		n--
	}
	if len(args) < n || len(args) > n && !t.IsVariadic() {
		return nil, false
	}
	for i, arg := range args {
		var param reflect.Type
		if i < n {
			param = t.In(i)
		} else {
			param = t.In(n).Elem()
		}
		v, ok := operand(arg, param)
		if !ok {
			return nil, false
		}
		in = append(in, v)
	}
	return in, true
}

// operand converts an operand to a type.
func operand(arg any, t reflect.Type) (v reflect.Value, ok bool) {
	switch arg := arg.(type) {
	case constant.Value:
		return constantAs(arg, t)
	case List:
		if t.Kind() != reflect.Slice {
			return v, false
		}
		list := reflect.MakeSlice(t, 0, len(arg))
		for _, c := range arg {
			e, ok := constantAs(c, t.Elem())
			if !ok {
				return v, false
			}
			list = reflect.Append(list, e)
		}
		return list, true
	case Nil:
		return reflect.Zero(t), t.Kind() == reflect.Slice
	case *Object:
		v = reflect.ValueOf(arg.value)
		return v, v.Type().AssignableTo(t) && t.Kind() != reflect.Interface
	}
	return v, false
}

func constantAs(c constant.Value, t reflect.Type) (v reflect.Value, ok bool) {
	v = reflect.New(t).Elem()
	switch {
	case t.Kind() == reflect.Interface && t.NumMethod() == 0:
		switch c.Kind() {
		case constant.String:
			return constantAs(c, reflect.TypeFor[string]())
		case constant.Bool:
			return constantAs(c, reflect.TypeFor[bool]())
		case constant.Int:
			return constantAs(c, reflect.TypeFor[int]())
		}
		return v, false
	case c.Kind() == constant.String && t.Kind() == reflect.String:
		s := constant.StringVal(c)
		v.SetString(s)
		return v, len(s) <= MaxText
	case c.Kind() == constant.String && t == reflect.TypeFor[[]byte](): // a text that was converted
		s := constant.StringVal(c)
		v.SetBytes([]byte(s))
		return v, len(s) <= MaxText
	case c.Kind() == constant.Bool && t.Kind() == reflect.Bool:
		v.SetBool(constant.BoolVal(c))
		return v, true
	case c.Kind() == constant.Int && v.CanInt():
		n, exact := constant.Int64Val(c)
		v.SetInt(n)
		return v, exact && v.Int() == n
	case (c.Kind() == constant.Int || c.Kind() == constant.Float) && v.CanFloat():
		f, _ := constant.Float64Val(c)
		v.SetFloat(f)
		return v, true
	case c.Kind() == constant.Int && v.CanUint():
		n, exact := constant.Uint64Val(c)
		v.SetUint(n)
		return v, exact && v.Uint() == n
	}
	return v, false
}

// resultOf converts a result. It is not ok if that is too large, or of a type
// that is not known.
func resultOf(v reflect.Value) (result any, ok bool) {
	switch {
	case v.Kind() == reflect.String:
		return constant.MakeString(v.String()), v.Len() <= MaxText
	case v.Kind() == reflect.Bool:
		return constant.MakeBool(v.Bool()), true
	case v.CanInt():
		return constant.MakeInt64(v.Int()), true
	case v.CanUint():
		return constant.MakeUint64(v.Uint()), true
	case v.CanFloat():
		f := constant.MakeFloat64(v.Float())
		return f, f.Kind() == constant.Float
	case v.Type() == reflect.TypeFor[error]():
		if v.IsNil() {
			return Nil{}, true
		}
		return Failure{}, true
	case (v.Kind() == reflect.Pointer || v.Kind() == reflect.Slice) && v.IsNil():
		return Nil{}, true
	}
	if key := keyOf(v.Interface()); key != "" {
		return &Object{v.Interface(), v.Type().String() + " " + key}, true
	}
	if v.Kind() != reflect.Slice || v.Len() > MaxList {
		return nil, false
	}
	list := List{}
	for i := range v.Len() {
		e, ok := resultOf(v.Index(i))
		c, isConstant := e.(constant.Value)
		if !ok || !isConstant {
			return nil, false
		}
		list = append(list, c)
	}
	return list, true
}
