// Package resets answers preflights with a response that has lost its headers.
package resets

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

// What this answers has none of the headers that were set before.
func resets(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "GET, PUT")
	if string(c.Request.Header.Method()) == "OPTIONS" {
		c.AbortWithMsg("preflight", consts.StatusForbidden) // want "with status 403, and without Access-Control-Allow-Origin"
		return
	}
	c.Next(ctx)
}
