package routing

import (
	"go/ast"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// IsRequestType reports whether values of a type are requests, or have one or its headers.
func IsRequestType(t types.Type) bool {
	switch framework.RoleOf(t) {
	case framework.RequestRole, framework.ContextRole, framework.HeaderRole:
		return true
	}
	return false
}

// HandlerMethod returns the method of the package by which values of a type, or their
// addresses, are handlers; nil if there is none.
func HandlerMethod(prog *flow.Program, t types.Type) *flow.Fn {
	for m := range types.NewMethodSet(pointerTo(t)).Methods() {
		if f, ok := m.Obj().(*types.Func); ok && framework.IsHandler(f) && prog.Decl(f) != nil {
			return prog.Decl(f)
		}
	}
	return nil
}

// IsHandler reports whether t is the type of whatever is a handler.
func IsHandler(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range i.Methods() {
		if framework.IsHandler(m) {
			return true
		}
	}
	return false
}

// IsHandlerFunc reports whether t is a type of functions that are handlers.
func IsHandlerFunc(t types.Type) bool {
	if _, ok := t.Underlying().(*types.Signature); !ok {
		return false
	}
	for m := range types.NewMethodSet(t).Methods() {
		if f, ok := m.Obj().(*types.Func); ok && framework.IsHandler(f) {
			return true
		}
	}
	return false
}

func pointerTo(t types.Type) types.Type {
	if _, ok := t.Underlying().(*types.Pointer); ok || types.IsInterface(t) {
		return t
	}
	return types.NewPointer(t)
}

// IsResponseOrContext reports whether an operand is a response, or the context of one.
func IsResponseOrContext(info *types.Info, e ast.Expr) bool {
	role := framework.RoleOf(info.TypeOf(e))
	return role == framework.ResponseRole || role == framework.ContextRole
}

// IsHandling reports whether values of a type are functions, or handlers.
func IsHandling(t types.Type) bool {
	switch t := t.(type) {
	case nil:
		return false
	case *types.Tuple:
		for v := range t.Variables() {
			if IsHandling(v.Type()) {
				return true
			}
		}
		return false
	}
	if _, ok := t.Underlying().(*types.Signature); ok {
		return true
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "ServeHTTP")
	_, ok := obj.(*types.Func)
	return ok
}

// IsRouter reports whether t, or what it points to, registers handlers.
func IsRouter(t types.Type) bool {
	return t != nil && (typematch.IsPointerTo(t, "net/http", "ServeMux") || framework.IsRouter(t))
}
