package bad

import (
	"net/http"

	"varyorigin.test/framework"
)

// unlistedInterface writes by the methods of a context that is an interface.
func unlistedInterface(x framework.Exchange) {
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// unlistedParts reads by a method, and writes by the writer that another gives.
func unlistedParts(x framework.Exchange) {
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// unlistedRequest reads by the request, and writes by a method.
func unlistedRequest(x framework.Exchange) {
	if origin := x.Request().Header.Get("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// An exchange of the package is an interface, too.
type exchange interface {
	framework.Exchange
	User() string
}

func extended(x exchange) {
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// wrapped is a struct of the package that has an interface.
type wrapped struct {
	framework.Exchange
	user string
}

func promoted(c *wrapped) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// allow is a method that wraps one of the context.
func (c *wrapped) allow(origin string) { c.SetHeader("Access-Control-Allow-Origin", origin) } // want "can leave without Vary: Origin"

func byMethod(c *wrapped) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.allow(origin)
	}
}

// alias is another name.
type alias = framework.Exchange

func aliased(x alias) {
	if origin := x.GetHeader("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// typed has a context, and data of some type.
type typed[T any] struct {
	*framework.Deep
	data T
}

func generic[T any](c *typed[T]) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// unlistedDeep has the request and the writer in structs of its own.
func unlistedDeep(c *framework.Deep) {
	if origin := c.In.Header.Get("Origin"); allowed[origin] {
		(*c.Out.W).Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// output holds a writer behind two pointers.
type output struct{ w **http.ResponseWriter }

type held struct {
	in  struct{ r *http.Request }
	out *output
}

func behindPointers(h *held) {
	if origin := h.in.r.Header.Get("Origin"); allowed[origin] {
		(**h.out.w).Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// byMap reads from a header map of the context.
func byMap(x framework.Exchange) {
	if origin := x.Header().Get("Origin"); allowed[origin] {
		x.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// writerLacks has a writer with methods of its own.
func writerLacks(c *framework.Kept) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.Out.Set("Access-Control-Allow-Origin", origin) // want "this response depends on the request's Origin"
	}
}
