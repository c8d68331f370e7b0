// Package login wants a login before it answers preflights.
package login

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func header(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Authorization")) == "" {
		c.AbortWithStatus(consts.StatusUnauthorized) // want "they send that without cookies and Authorization"
		return
	}
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	if string(c.Request.Method()) == "OPTIONS" {
		c.AbortWithStatus(204)
		return
	}
	c.Next(ctx)
}
