// Package hertz sends headers that browsers cannot read through hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

const origin = "https://app.example"

func credentials(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "True") // want "nothing but true, in lower case, counts"
	c.String(consts.StatusOK, "ok")
}

func noScheme(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "app.example") // want "begins with a scheme"
	c.Next(ctx)
}

func wildcard(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Headers", "*") // want "literally where credentials are allowed"
	c.Next(ctx)
}

func lists(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Methods", "options, patch") // want "does not allow OPTIONS"
	c.Header("Access-Control-Max-Age", "1d")                   // want "no plain number of seconds"
	c.Header("Acces-Control-Allow-Headers", "X-Token")         // want "the name of the header is Access-Control-Allow-Headers"
}

// Good.

func exact(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Methods", "OPTIONS, PATCH")
	c.Header("Access-Control-Max-Age", "600")
	c.Next(ctx)
}

func replaced(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Origin", origin)
	c.Next(ctx)
}

// What is kept in a context is no header.
func kept(ctx context.Context, c *app.RequestContext) {
	c.Set("Access-Control-Allow-Credentials", "True")
	c.Set("Access-Control-Max-Age", "1d")
}
